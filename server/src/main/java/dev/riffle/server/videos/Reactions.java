package dev.riffle.server.videos;

import dev.riffle.server.accounts.Viewer;
import java.util.Collection;
import java.util.Map;

/** What people think of clips. */
public interface Reactions {

  /** Nobody says anything. */
  Reactions NONE = (_, _) -> Map.of();

  /** Counts of one clip, and what the viewer has done with it. */
  record Tally(
      boolean liked,
      boolean saved,
      boolean following,
      long likes,
      long comments,
      long shares,
      long saves) {
    public static final Tally NONE = new Tally(false, false, false, 0, 0, 0, 0);
  }

  /** Returns the tally of each of {@code clips} that has one, by id. */
  Map<String, Tally> of(Viewer viewer, Collection<Clip> clips);
}
