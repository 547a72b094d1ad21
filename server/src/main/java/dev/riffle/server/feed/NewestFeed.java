package dev.riffle.server.feed;

import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.ClipCursor;
import dev.riffle.server.videos.Clips;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The feed without an engine: newest first, each viewer from where they were, and from the start
 * again after the oldest. Thread-safe.
 */
@Component
class NewestFeed {
  private static final int GUESTS_MAX = 20_000;

  private final Clips clips;
  private final RecentMap<String, ClipCursor> cursors =
      new RecentMap<>(GUESTS_MAX, ClipCursor.START);

  NewestFeed(Clips clips) {
    this.clips = clips;
  }

  List<Clip> next(Viewer viewer, Set<String> exclude, int count) {
    ClipCursor cursor = cursors.get(viewer.key());
    List<Clip> page = new ArrayList<>(clips.newest(cursor, exclude, count));
    if (page.size() < count && !cursor.equals(ClipCursor.START)) {
      page.addAll(fromStart(page, exclude, count - page.size()));
    }
    if (!page.isEmpty()) {
      cursors.put(viewer.key(), ClipCursor.after(page.getLast()));
    }
    return page;
  }

  private List<Clip> fromStart(List<Clip> page, Set<String> exclude, int count) {
    Set<String> excluded = new HashSet<>(exclude);
    page.forEach(clip -> excluded.add(clip.id()));
    return clips.newest(ClipCursor.START, excluded, count);
  }
}
