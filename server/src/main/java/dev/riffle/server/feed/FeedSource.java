package dev.riffle.server.feed;

import dev.riffle.engine.feed.Feed;
import dev.riffle.engine.feed.FeedRequest;

/** What chooses clips for the app. It may fail: then the newest clips are shown. */
interface FeedSource {
  /** Chooses for a viewer from whom the feed learns. */
  Feed recommend(FeedRequest request);

  /** Chooses for somebody of whom nothing is known, and leaves no trace. */
  Feed preview(FeedRequest request);
}
