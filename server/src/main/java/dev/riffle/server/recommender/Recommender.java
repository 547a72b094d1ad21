package dev.riffle.server.recommender;

import dev.riffle.engine.Engine;
import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.event.Entry;
import dev.riffle.engine.feed.Feed;
import dev.riffle.engine.feed.FeedRequest;
import dev.riffle.engine.objective.Objective;
import dev.riffle.engine.profile.Interest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Every project's engine behind its log: what comes in is durable before it is acknowledged, and
 * learned in log order. Thread-safe.
 *
 * <p>Every method takes a project's id and throws {@link IllegalArgumentException} if there is no
 * such project.
 */
@Service
public final class Recommender {

  /**
   * Validates {@code entries}, appends them to the log and returns when they are durable. An event
   * whose id the log has is a duplicate and changes nothing.
   *
   * @throws UnavailableException if the log takes nothing now; what was not acknowledged may be
   *     sent again
   */
  public IngestResult ingest(String project, List<? extends Entry> entries) {
    throw new UnsupportedOperationException();
  }

  /**
   * Answers a request that knows everything the viewer did and had acknowledged, and logs what was
   * served.
   *
   * @throws IllegalArgumentException if the filter or a weight's name is wrong
   */
  public Feed recommend(String project, FeedRequest request) {
    throw new UnsupportedOperationException();
  }

  /** Answers a request and logs nothing, for viewers who are not to be learned from. */
  public Feed preview(String project, FeedRequest request) {
    throw new UnsupportedOperationException();
  }

  /** Returns the items most alike to {@code item}; {@code count} is 1 to 200. */
  public List<Engine.Similar> similar(String project, String item, int count) {
    throw new UnsupportedOperationException();
  }

  /** Returns what the feed believes about a viewer, strongest first. */
  public List<Interest> interests(String project, String viewer, int count) {
    throw new UnsupportedOperationException();
  }

  /** Returns the last event of a viewer that was learned, if it was recent. */
  public Optional<Learned> lastLearned(String project, String viewer) {
    throw new UnsupportedOperationException();
  }

  /** Returns an item as the engine knows it. */
  public Optional<Item> item(String project, String id) {
    throw new UnsupportedOperationException();
  }

  /** Returns what the project optimises, with the weights in force. */
  public List<Objective> objectives(String project) {
    throw new UnsupportedOperationException();
  }

  /** Erases a viewer from the engine and from the log; returns when that is durable. */
  public void forget(String project, String viewer) {
    throw new UnsupportedOperationException();
  }

  /** Returns how far the project's engine is. */
  public Status status(String project) {
    throw new UnsupportedOperationException();
  }

  /** Returns a digest of the project's state; holds back its learner while it runs. */
  public String digest(String project) {
    throw new UnsupportedOperationException();
  }
}
