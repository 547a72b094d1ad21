package dev.riffle.server.feed;

import dev.riffle.engine.event.Viewers;
import dev.riffle.engine.feed.Feed;
import dev.riffle.engine.feed.FeedItem;
import dev.riffle.engine.feed.FeedRequest;
import dev.riffle.engine.profile.Steer;
import dev.riffle.server.accounts.LearningChoices;
import dev.riffle.server.feed.Why.WhyReason;
import dev.riffle.server.recommender.Recommender;
import dev.riffle.server.social.ClipTallies;
import dev.riffle.server.social.ClipTally;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.Clips;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Clips that the engine chose and the viewer may see. Thread-safe. */
@Component
class EngineFeed {
  private static final int ROUNDS_MAX = 3;

  private final FeedSource source;
  private final Recommender recommender;
  private final Clips clips;
  private final ClipTallies counts;
  private final LearningChoices choices;
  private final EngineFilter filter;
  private final Permission permission;
  private final ReasonTexts texts;
  private final InstantSource clock;

  EngineFeed(
      FeedSource source,
      Recommender recommender,
      Clips clips,
      ClipTallies counts,
      LearningChoices choices,
      EngineFilter filter,
      Permission permission,
      ReasonTexts texts,
      InstantSource clock) {
    this.source = source;
    this.recommender = recommender;
    this.clips = clips;
    this.counts = counts;
    this.choices = choices;
    this.filter = filter;
    this.permission = permission;
    this.texts = texts;
    this.clock = clock;
  }

  /** What was chosen, and the engine's name for the occasion. */
  record Chosen(String requestId, List<Choice> choices) {}

  /**
   * Returns what the engine chose; empty if it has nothing. A page may come short where something
   * on it is not for the viewer; one that would be empty is asked for again without that.
   */
  Chosen next(FeedQuery query) {
    FeedQuery rest = query;
    for (int round = 0; round < ROUNDS_MAX; round++) {
      String requestId = UUID.randomUUID().toString();
      List<FeedItem> items = ask(rest, requestId).items();
      List<Choice> choices = choices(rest, items);
      if (!choices.isEmpty() || items.isEmpty()) {
        return new Chosen(requestId, choices);
      }
      rest = rest.without(items.stream().map(FeedItem::item).collect(Collectors.toSet()));
    }
    return new Chosen(UUID.randomUUID().toString(), List.of());
  }

  private Feed ask(FeedQuery query, String requestId) {
    boolean personal = choices.allowed(query.viewer());
    FeedRequest request =
        FeedRequest.builder(requestId, clock.instant())
            .session(personal ? query.viewer().key() : requestId)
            .surface(FeedService.SURFACE)
            .count(query.count())
            .filter(filter.of(query.viewer(), query.topics(), personal ? List.of() : less(query)))
            .exclude(query.exclude())
            .seen(FeedRequest.Seen.REFILL)
            .build();
    return personal ? source.recommend(request) : source.preview(request);
  }

  /** What the viewer wants less of, for an engine that is not told who asks. */
  private List<Steer> less(FeedQuery query) {
    String name = Viewers.name("", query.viewer().key());
    return recommender.steering(FeedService.PROJECT, name).steers().stream()
        .filter(steer -> steer.strength() < 0)
        .toList();
  }

  private List<Choice> choices(FeedQuery query, List<FeedItem> items) {
    List<String> ids = items.stream().map(FeedItem::item).toList();
    Map<String, Clip> allowed =
        permission.allowed(query.viewer(), clips.findAll(ids)).stream()
            .filter(clip -> !query.exclude().contains(clip.id()))
            .collect(Collectors.toMap(Clip::id, Function.identity()));
    Map<String, ClipTally> numbers = counts.of(Set.copyOf(ids));
    List<Choice> choices = new ArrayList<>();
    for (FeedItem item : items) {
      Clip clip = allowed.get(item.item());
      if (clip != null) {
        ClipTally count = numbers.getOrDefault(clip.id(), ClipTally.NONE);
        choices.add(
            new Choice(clip, java.util.Optional.of(why(item, clip, count, choices.size()))));
      }
    }
    return choices;
  }

  private Why why(FeedItem item, Clip clip, ClipTally count, int position) {
    List<WhyReason> reasons =
        item.reasons().stream().map(reason -> texts.say(reason, clip, count)).toList();
    return new Why(position, item.source(), item.score(), item.predictions(), reasons);
  }
}
