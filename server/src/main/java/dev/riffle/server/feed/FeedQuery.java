package dev.riffle.server.feed;

import dev.riffle.server.accounts.Viewer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A wish for the next clips.
 *
 * @param exclude ids of clips that must not come
 * @param count at most that many
 * @param topics tags of which some should come first; empty for all
 */
record FeedQuery(
    Viewer viewer, Set<String> exclude, int count, Surface surface, List<String> topics) {

  /** Where clips are shown. */
  enum Surface {
    FOR_YOU,
    FOLLOWING
  }

  static FeedQuery forYou(Viewer viewer, Set<String> exclude, int count) {
    return new FeedQuery(viewer, exclude, count, Surface.FOR_YOU, List.of());
  }

  FeedQuery without(Set<String> more) {
    Set<String> all = new HashSet<>(exclude);
    all.addAll(more);
    return new FeedQuery(viewer, all, count, surface, topics);
  }

  FeedQuery withoutTopics() {
    return new FeedQuery(viewer, exclude, count, surface, List.of());
  }
}
