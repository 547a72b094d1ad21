package dev.riffle.server.feed;

import dev.riffle.engine.feed.Feed;
import dev.riffle.engine.feed.FeedRequest;
import dev.riffle.server.recommender.Recommender;
import org.springframework.stereotype.Component;

/** The engine of the app's project. */
@Component
record EngineFeedSource(Recommender recommender) implements FeedSource {
  @Override
  public Feed recommend(FeedRequest request) {
    return recommender.recommend(FeedService.PROJECT, request);
  }

  @Override
  public Feed preview(FeedRequest request) {
    return recommender.preview(FeedService.PROJECT, request);
  }
}
