package dev.riffle.server.feed;

import dev.riffle.server.feed.Why.WhyReason;
import dev.riffle.server.social.Follows;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.ClipCursor;
import dev.riffle.server.videos.Clips;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Feeds that need no engine: newest first, of everybody or of those who are followed. */
@Component
class ChronologicalFeed {
  private static final int ROUNDS_MAX = 5;
  private static final int DEEP = 100;
  private static final WhyReason NEWEST =
      WhyReason.of("newest", "", "", "The newest clips: this part of the feed is not personal", 0);

  private final NewestFeed newest;
  private final Follows follows;
  private final Clips clips;
  private final Permission permission;

  ChronologicalFeed(NewestFeed newest, Follows follows, Clips clips, Permission permission) {
    this.newest = newest;
    this.follows = follows;
    this.clips = clips;
    this.permission = permission;
  }

  /** Returns the newest clips that this viewer was not given yet; endless. */
  List<Choice> ofAll(FeedQuery query) {
    return filled(
        query, (exclude, count) -> newest.next(query.viewer(), exclude, count), Optional::of);
  }

  /** Returns the newest clips of those whom the viewer follows, without the excluded. */
  List<Choice> ofFollowed(FeedQuery query) {
    String me = query.viewer().personId();
    ClipCursor cursor = cursor(query.exclude());
    return me.isEmpty()
        ? List.of()
        : filled(
            query,
            (exclude, count) -> clips.findAll(follows.newest(me, cursor, exclude, count)),
            why -> Optional.of(new Why(why.position(), "following", 0, Map.of(), List.of())));
  }

  /** Reads until the page is full of clips that may be shown, or there are no more. */
  private List<Choice> filled(
      FeedQuery query,
      BiFunction<Set<String>, Integer, List<Clip>> read,
      java.util.function.Function<Why, Optional<Why>> reason) {
    Set<String> exclude = new HashSet<>(query.exclude());
    List<Choice> choices = new ArrayList<>();
    for (int round = 0; round < ROUNDS_MAX && choices.size() < query.count(); round++) {
      List<Clip> page = read.apply(exclude, query.count() - choices.size());
      if (page.isEmpty()) {
        break;
      }
      page.forEach(clip -> exclude.add(clip.id()));
      for (Clip clip : permission.allowed(query.viewer(), page)) {
        Why why = new Why(choices.size(), "newest", 0, Map.of(), List.of(NEWEST));
        choices.add(new Choice(clip, reason.apply(why)));
      }
    }
    return choices;
  }

  /**
   * Whoever has been shown many is shown older ones only: their list of what to exclude may not
   * have all that they saw.
   */
  private ClipCursor cursor(Set<String> exclude) {
    if (exclude.size() < DEEP) {
      return ClipCursor.START;
    }
    return clips.findAll(exclude).stream()
        .min(Comparator.comparing(Clip::published).thenComparing(Clip::id))
        .map(ClipCursor::after)
        .orElse(ClipCursor.START);
  }
}
