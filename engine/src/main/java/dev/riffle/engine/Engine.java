package dev.riffle.engine;

import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.check.Check;
import dev.riffle.engine.event.Entry;
import dev.riffle.engine.event.Event;
import dev.riffle.engine.event.ItemPut;
import dev.riffle.engine.event.Refresh;
import dev.riffle.engine.event.Steered;
import dev.riffle.engine.event.UserPut;
import dev.riffle.engine.feed.Feed;
import dev.riffle.engine.feed.FeedRequest;
import dev.riffle.engine.objective.Objective;
import dev.riffle.engine.profile.Interest;
import dev.riffle.engine.profile.Steer;
import dev.riffle.engine.profile.Steering;
import dev.riffle.engine.profile.User;
import dev.riffle.engine.snapshot.SnapshotDirectory;
import dev.riffle.engine.store.ItemTable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A recommender that learns from every event at once.
 *
 * <p>State changes only by {@link #apply}, one entry at a time, in log order; the same entries give
 * the same state, bit for bit. Thread-safe: writers take turns on one lock, readers take none, and
 * a reader that starts after a writer has returned sees what it wrote.
 */
public final class Engine {
  private static final int SIMILAR_MAX = 200;

  private final Core core;
  private final InstantSource clock;
  private final ReentrantLock writer = new ReentrantLock();
  private final ReentrantLock saver = new ReentrantLock();
  private volatile long position;

  private Engine(Core core, InstantSource clock, long position) {
    this.core = core;
    this.clock = clock;
    this.position = position;
  }

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
    writing(() -> {
      if (position > this.position) {
        applyNext(position, entry);
      }
    });
  }

  /** Applies {@code entry} at the next position, for those who keep no log. */
  public void apply(Entry entry) {
    writing(() -> applyNext(position + 1, entry));
  }

  /** Publishes the position last: whoever reads it sees all that was written before. */
  private void applyNext(long next, Entry entry) {
    try {
      core.learner().apply(entry);
    } finally {
      position = next;
    }
  }

  /** Adds or replaces an item, now. */
  public void put(Item item) {
    apply(new ItemPut(item, clock.instant()));
  }

  /** Adds or replaces a user's attributes, now. */
  public void put(User user) {
    apply(new UserPut(user, clock.instant()));
  }

  /** Takes a viewer's wish, now; the next feed of that viewer heeds it. */
  public void steer(String viewer, Steer steer) {
    apply(new Steered(viewer, steer, clock.instant()));
  }

  /** Returns what a viewer asked for, by {@link Event#viewer()}. */
  public Steering steering(String viewer) {
    acquire();
    return core.store().viewers().get(viewer).steering();
  }

  /**
   * Learns from an event. An event of an unknown item is counted, no more; one of a type that no
   * objective looks at only marks the item as seen.
   */
  public void learn(Event event) {
    apply(event);
  }

  /**
   * Solves all models anew from what was learned so far, now: seconds in a large catalogue, in
   * which writers wait and readers do not. For a service, a {@link Refresh} entry that is not
   * whole.
   */
  public void refresh() {
    apply(new Refresh(true, clock.instant()));
  }

  /**
   * Answers a request; reads the state and changes nothing.
   *
   * @throws IllegalArgumentException if the filter or a weight's name is wrong
   */
  public Feed recommend(FeedRequest request) {
    double[] weights = core.weights().with(request.weights());
    acquire();
    return core.pipeline().run(request, weights);
  }

  /**
   * Returns what could have come to each place of a feed, had those before it been as {@code
   * shown}: for the request that led to it, the items' propensities; for one with other weights,
   * what these would have done. To be asked before the {@link Feed#served} of the feed is applied.
   * Reads the state and changes nothing.
   *
   * @param request with the id of the one that led to the feed, which chance hangs on
   * @param shown items in the order of the feed
   * @return for each place of {@code shown}, probabilities by item, those above 0; they sum to 1
   *     unless nothing could have come there
   * @throws IllegalArgumentException if the filter or a weight's name is wrong
   */
  public List<Map<String, Double>> chances(FeedRequest request, List<String> shown) {
    double[] weights = core.weights().with(request.weights());
    acquire();
    return core.pipeline().chances(request, weights, shown);
  }

  /**
   * Returns the items most alike to {@code item}, by what is watched together and by content.
   *
   * @param count 1 to 200
   */
  public List<Similar> similar(String item, int count) {
    Check.range("count", count, 1, SIMILAR_MAX);
    acquire();
    return core.similar(item, count);
  }

  /** Returns what the feed believes about a viewer, strongest first, at most {@code count}. */
  public List<Interest> interests(String viewer, int count) {
    Check.range("count", count, 0, Integer.MAX_VALUE);
    acquire();
    return core.interests(viewer, count);
  }

  /** Returns the item of that id. */
  public Optional<Item> item(String id) {
    acquire();
    ItemTable items = core.store().items();
    return Optional.ofNullable(items.item(items.columns(), items.find(id)));
  }

  /** Returns the position of the last entry that was applied; 0 before the first. */
  public long position() {
    return position;
  }

  /** Returns sizes and counts, by name in kebab case, such as {@code items} or {@code events}. */
  public Map<String, Long> metrics() {
    acquire();
    return core.learner().metrics();
  }

  /** Returns the objectives with the weights in force. */
  public List<Objective> objectives() {
    return core.weights().objectives();
  }

  /**
   * Sets weights of objectives from the next request on.
   *
   * @throws IllegalArgumentException if a name is not an objective's, or a weight not in range
   */
  public void weigh(Map<String, Double> weights) {
    writing(() -> core.weights().set(weights));
  }

  /**
   * Returns a SHA-256 of the whole state, in hexadecimal. Two engines with equal digests answer
   * every request alike. Holds back writers while it runs, and waits for a {@link #save}.
   */
  public String digest() {
    saver.lock();
    writer.lock();
    try {
      return Digests.sha256(out -> {
        out.number(position);
        core.write(out);
        objectives().forEach(objective -> out.number(objective.weight()));
      });
    } finally {
      writer.unlock();
      saver.unlock();
    }
  }

  /**
   * Writes a snapshot of the state as it is now into {@code directory}: atomically, checksummed,
   * versioned; the last three are kept. Readers never wait for it, and writers for a millisecond or
   * so at a time. One runs at a time; others wait.
   *
   * @return the file
   * @throws SnapshotException if it cannot be written; what was there before is as it was
   */
  public Path save(Path directory) {
    saver.lock();
    try (Saving saving = new Saving(core, writer, this::position)) {
      return new SnapshotDirectory(directory)
          .write(saving.position(), core.fingerprint(), saving::next);
    } catch (IOException e) {
      throw new SnapshotException(
          "snapshot at position %d cannot be written to %s: %s; free space or choose another place"
              .formatted(position, directory, e),
          e);
    } finally {
      saver.unlock();
    }
  }

  /**
   * Returns the snapshots in {@code directory}, the newest first, whether or not they can be used.
   *
   * @throws SnapshotException if the directory cannot be read
   */
  public static List<Snapshot> snapshots(Path directory) {
    return Restoration.list(directory);
  }

  private void writing(Runnable action) {
    writer.lock();
    try {
      action.run();
    } finally {
      writer.unlock();
    }
  }

  /** Makes what was written before the last publication visible to this thread. */
  private void acquire() {
    Check.require(position >= 0, "position must not be negative, but was " + position);
  }

  /**
   * An item like another.
   *
   * @param similarity 0 to 1
   */
  public record Similar(String item, double similarity) {}

  /** Collects what an engine is made of; not thread-safe. */
  public static final class Builder {
    private final List<Objective> objectives = new ArrayList<>();
    private Settings settings = Settings.defaults();
    private InstantSource clock = InstantSource.system();

    private Builder() {}

    /** Adds an objective; names must differ, and there may be 14. */
    public Builder objective(Objective objective) {
      objectives.add(objective);
      return this;
    }

    public Builder objectives(List<Objective> objectives) {
      this.objectives.addAll(objectives);
      return this;
    }

    public Builder settings(Settings settings) {
      this.settings = settings;
      return this;
    }

    /** Replaces the system's clock, which {@link Engine#put} and its like read. */
    public Builder clock(InstantSource clock) {
      this.clock = clock;
      return this;
    }

    /** Returns an empty engine. */
    public Engine build() {
      return new Engine(new Core(settings, objectives), clock, 0);
    }

    /**
     * Returns an engine with the state of the newest good snapshot in {@code directory}, or an
     * empty one if there is none. Damaged snapshots, and such as were made under other settings or
     * objectives, are passed over, with a warning in the log: replay what they held.
     *
     * @throws SnapshotException if the newest snapshot is of a later version of Riffle
     */
    public Engine restore(Path directory) {
      return restoration(directory).newest().map(this::restored).orElseGet(this::build);
    }

    /**
     * Returns an engine with the state of one of the {@link #snapshots}, to roll back to it.
     *
     * @param name of a snapshot in {@code directory}
     * @throws SnapshotException if there is none of that name, or it cannot be used
     */
    public Engine restore(Path directory, String name) {
      return restored(restoration(directory).named(name));
    }

    private Restoration restoration(Path directory) {
      return new Restoration(
          new SnapshotDirectory(directory), () -> new Core(settings, objectives));
    }

    private Engine restored(Restoration.Restored restored) {
      return new Engine(restored.core(), clock, restored.position());
    }
  }
}
