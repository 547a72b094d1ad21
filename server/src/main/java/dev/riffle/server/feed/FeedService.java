package dev.riffle.server.feed;

import dev.riffle.engine.feed.Feed;
import dev.riffle.engine.feed.FeedItem;
import dev.riffle.engine.feed.FeedRequest;
import dev.riffle.server.accounts.LearningChoices;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.feed.Why.WhyReason;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Composes the feed: the engine chooses, the catalogue says what the chosen are. Where the engine
 * fails or knows nothing, the newest clips are shown. Thread-safe.
 */
@Service
class FeedService {
  static final String PROJECT = "app";
  static final String SURFACE = "for-you";

  private static final Logger LOG = LoggerFactory.getLogger(FeedService.class);
  private static final Why.WhyReason NEWEST =
      new WhyReason("newest", "", "The newest clips: this part of the feed is not personal", 0);

  private final FeedSource source;
  private final Clips clips;
  private final LearningChoices choices;
  private final Likes likes;
  private final NewestFeed newest;
  private final ReasonTexts texts;
  private final InstantSource clock;

  FeedService(
      FeedSource source,
      Clips clips,
      LearningChoices choices,
      Likes likes,
      NewestFeed newest,
      ReasonTexts texts,
      InstantSource clock) {
    this.source = source;
    this.clips = clips;
    this.choices = choices;
    this.likes = likes;
    this.newest = newest;
    this.texts = texts;
    this.clock = clock;
  }

  /** A clip and why it was chosen. */
  private record Choice(Clip clip, Why why) {}

  FeedPage page(Viewer viewer, Set<String> exclude, int count) {
    String requestId = UUID.randomUUID().toString();
    List<Choice> choices = recommended(viewer, requestId, exclude, count);
    if (choices.isEmpty()) {
      choices = chronological(viewer, exclude, count);
    }
    return new FeedPage(requestId, views(viewer, choices));
  }

  private List<Choice> recommended(
      Viewer viewer, String requestId, Set<String> exclude, int count) {
    try {
      return choices(viewer, ask(viewer, requestId, exclude, count).items());
    } catch (RuntimeException e) {
      LOG.warn("the engine has no answer; showing the newest clips", e);
      return List.of();
    }
  }

  private Feed ask(Viewer viewer, String requestId, Set<String> exclude, int count) {
    boolean personal = choices.allowed(viewer);
    FeedRequest request =
        FeedRequest.builder(requestId, clock.instant())
            .session(personal ? viewer.key() : requestId)
            .surface(SURFACE)
            .count(count)
            .exclude(exclude)
            .seen(FeedRequest.Seen.REFILL)
            .build();
    return personal ? source.recommend(request) : source.preview(request);
  }

  private List<Choice> choices(Viewer viewer, List<FeedItem> items) {
    Map<String, Clip> byId =
        clips.findAll(items.stream().map(FeedItem::item).toList()).stream()
            .collect(Collectors.toMap(Clip::id, Function.identity()));
    List<Choice> choices = new ArrayList<>();
    for (int position = 0; position < items.size(); position++) {
      FeedItem item = items.get(position);
      Clip clip = byId.get(item.item());
      if (clip != null && clip.listed() && clips.visible(clip, viewer)) {
        choices.add(new Choice(clip, why(item, clip, position)));
      }
    }
    return choices;
  }

  private Why why(FeedItem item, Clip clip, int position) {
    List<WhyReason> reasons =
        item.reasons().stream().map(reason -> texts.say(reason, clip)).toList();
    return new Why(position, item.source(), item.score(), item.predictions(), reasons);
  }

  private List<Choice> chronological(Viewer viewer, Set<String> exclude, int count) {
    List<Clip> page = newest.next(viewer, exclude, count);
    List<Choice> choices = new ArrayList<>();
    for (int position = 0; position < page.size(); position++) {
      Why why = new Why(position, "newest", 0, Map.of(), List.of(NEWEST));
      choices.add(new Choice(page.get(position), why));
    }
    return choices;
  }

  private List<ClipView> views(Viewer viewer, List<Choice> choices) {
    Set<String> liked =
        likes.among(viewer, choices.stream().map(choice -> choice.clip().id()).toList());
    return choices.stream()
        .map(
            choice -> ClipViews.of(choice.clip(), liked.contains(choice.clip().id()), choice.why()))
        .toList();
  }
}
