package dev.riffle.server.feed;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Composes the feed: the engine chooses, the catalogue says what the chosen are, and {@link
 * Permission} which of them may be shown. Where the engine fails or knows nothing, the newest clips
 * are shown. Thread-safe.
 */
@Service
class FeedService {
  static final String PROJECT = "app";
  static final String SURFACE = "for-you";

  private static final Logger LOG = LoggerFactory.getLogger(FeedService.class);

  private final EngineFeed engine;
  private final ChronologicalFeed newest;
  private final Chronology chronology;
  private final ClipViews views;

  FeedService(EngineFeed engine, ChronologicalFeed newest, Chronology chronology, ClipViews views) {
    this.engine = engine;
    this.newest = newest;
    this.chronology = chronology;
    this.views = views;
  }

  FeedPage page(FeedQuery query) {
    return switch (query.surface()) {
      case FOLLOWING -> page(query, newest.ofFollowed(query));
      case FOR_YOU ->
          chronology.enabled(query.viewer()) ? page(query, newest.ofAll(query)) : forYou(query);
    };
  }

  private FeedPage forYou(FeedQuery query) {
    EngineFeed.Chosen chosen = chosen(query);
    if (chosen.choices().isEmpty() && !query.topics().isEmpty()) {
      chosen = chosen(query.withoutTopics());
    }
    return chosen.choices().isEmpty()
        ? page(query, newest.ofAll(query))
        : new FeedPage(chosen.requestId(), views.of(query.viewer(), chosen.choices()));
  }

  private EngineFeed.Chosen chosen(FeedQuery query) {
    try {
      return engine.next(query);
    } catch (RuntimeException e) {
      LOG.warn("the engine has no answer; showing the newest clips", e);
      return new EngineFeed.Chosen("", List.of());
    }
  }

  private FeedPage page(FeedQuery query, List<Choice> choices) {
    return new FeedPage(UUID.randomUUID().toString(), views.of(query.viewer(), choices));
  }
}
