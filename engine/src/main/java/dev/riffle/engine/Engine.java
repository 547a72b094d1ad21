package dev.riffle.engine;

import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.event.Entry;
import dev.riffle.engine.event.Event;
import dev.riffle.engine.feed.Feed;
import dev.riffle.engine.feed.FeedRequest;
import dev.riffle.engine.objective.Objective;
import dev.riffle.engine.profile.Interest;
import dev.riffle.engine.profile.User;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A recommender that learns from every event at once.
 *
 * <p>State changes only by {@link #apply}, one entry at a time, in log order; the same entries give
 * the same state, bit for bit. Thread-safe: writers take turns on one lock, readers take none, and
 * a reader that starts after a writer has returned sees what it wrote.
 */
public final class Engine {

  private Engine() {}

  /** Starts an engine with default settings and no objectives. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Applies one entry of a log.
   *
   * @param position of the entry in its log, above {@link #position()}; entries at or below it are
   *     ignored, so that a tail may overlap with a snapshot
   */
  public void apply(long position, Entry entry) {
    throw new UnsupportedOperationException();
  }

  /** Applies {@code entry} at the next position, for those who keep no log. */
  public void apply(Entry entry) {
    throw new UnsupportedOperationException();
  }

  /** Adds or replaces an item, now. */
  public void put(Item item) {
    throw new UnsupportedOperationException();
  }

  /** Adds or replaces a user's attributes, now. */
  public void put(User user) {
    throw new UnsupportedOperationException();
  }

  /** Learns from an event. Events of unknown items and of unknown types are counted, no more. */
  public void learn(Event event) {
    throw new UnsupportedOperationException();
  }

  /**
   * Answers a request; reads the state and changes nothing.
   *
   * @throws IllegalArgumentException if the filter or a weight's name is wrong
   */
  public Feed recommend(FeedRequest request) {
    throw new UnsupportedOperationException();
  }

  /**
   * Returns the items most alike to {@code item}, by what is watched together and by content.
   *
   * @param count 1 to 200
   */
  public List<Similar> similar(String item, int count) {
    throw new UnsupportedOperationException();
  }

  /** Returns what the feed believes about a viewer, strongest first, at most {@code count}. */
  public List<Interest> interests(String viewer, int count) {
    throw new UnsupportedOperationException();
  }

  /** Returns the item of that id. */
  public Optional<Item> item(String id) {
    throw new UnsupportedOperationException();
  }

  /** Returns the position of the last entry that was applied; 0 before the first. */
  public long position() {
    throw new UnsupportedOperationException();
  }

  /** Returns sizes and counts, by name in kebab case, such as {@code items} or {@code events}. */
  public Map<String, Long> metrics() {
    throw new UnsupportedOperationException();
  }

  /** Returns the objectives with the weights in force. */
  public List<Objective> objectives() {
    throw new UnsupportedOperationException();
  }

  /**
   * Sets weights of objectives from the next request on.
   *
   * @throws IllegalArgumentException if a name is not an objective's, or a weight not in range
   */
  public void weigh(Map<String, Double> weights) {
    throw new UnsupportedOperationException();
  }

  /**
   * Returns a SHA-256 of the whole state, in hexadecimal. Two engines with equal digests answer
   * every request alike. Holds back writers while it runs.
   */
  public String digest() {
    throw new UnsupportedOperationException();
  }

  /**
   * Writes a snapshot into {@code directory}: atomically, checksummed, versioned; the last three
   * are kept. Holds back writers while it runs, not readers.
   *
   * @return the file
   * @throws SnapshotException if it cannot be written; what was there before is as it was
   */
  public Path save(Path directory) {
    throw new UnsupportedOperationException();
  }

  /**
   * An item like another.
   *
   * @param similarity 0 to 1
   */
  public record Similar(String item, double similarity) {}

  /** Collects what an engine is made of; not thread-safe. */
  public static final class Builder {
    private Builder() {}

    /** Adds an objective; names must differ. */
    public Builder objective(Objective objective) {
      throw new UnsupportedOperationException();
    }

    public Builder objectives(List<Objective> objectives) {
      throw new UnsupportedOperationException();
    }

    public Builder settings(Settings settings) {
      throw new UnsupportedOperationException();
    }

    /** Replaces the system's clock, which {@link Engine#put} and its like read. */
    public Builder clock(InstantSource clock) {
      throw new UnsupportedOperationException();
    }

    /** Returns an empty engine. */
    public Engine build() {
      throw new UnsupportedOperationException();
    }

    /**
     * Returns an engine with the state of the newest good snapshot in {@code directory}, or an
     * empty one if there is none. Damaged snapshots are passed over, with a warning in the log.
     *
     * @throws SnapshotException if the newest snapshot is of a later version of Riffle
     */
    public Engine restore(Path directory) {
      throw new UnsupportedOperationException();
    }
  }
}
