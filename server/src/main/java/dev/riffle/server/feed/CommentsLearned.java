package dev.riffle.server.feed;

import dev.riffle.engine.event.Event;
import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.Accounts;
import dev.riffle.server.accounts.LearningChoices;
import dev.riffle.server.recommender.Recommender;
import dev.riffle.server.social.Commented;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Lets the feed learn from comments: that there is one, not what it says. */
@Component
class CommentsLearned {
  private static final Logger LOG = LoggerFactory.getLogger(CommentsLearned.class);

  private final Recommender recommender;
  private final Accounts accounts;
  private final LearningChoices choices;
  private final InstantSource clock;

  CommentsLearned(
      Recommender recommender, Accounts accounts, LearningChoices choices, InstantSource clock) {
    this.recommender = recommender;
    this.accounts = accounts;
    this.choices = choices;
    this.clock = clock;
  }

  /** The comment stands whether or not it can be learned from. */
  @TransactionalEventListener(fallbackExecution = true)
  void on(Commented comment) {
    try {
      accounts
          .find(comment.writer())
          .map(Account::viewer)
          .filter(choices::allowed)
          .ifPresent(writer ->
              recommender.ingest(FeedService.PROJECT, List.of(event(comment, writer.key()))));
    } catch (RuntimeException e) {
      LOG.warn("a comment was not learned from", e);
    }
  }

  private Event event(Commented comment, String viewer) {
    String id = viewer + ":comment-" + comment.comment();
    return Event.builder(id, "comment", comment.clip(), clock.instant())
        .session(viewer)
        .surface(FeedService.SURFACE)
        .build();
  }
}
