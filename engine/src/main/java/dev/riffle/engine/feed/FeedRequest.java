package dev.riffle.engine.feed;

import dev.riffle.engine.check.Check;
import dev.riffle.engine.event.Viewers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A wish for a feed. The same request on the same state gives the same feed: exploration is seeded
 * by the id.
 *
 * @param id 1 to 256 bytes, unique
 * @param user the user's id; empty for an anonymous session
 * @param session the session's id; may be empty when there is a user
 * @param time of the request
 * @param count items wanted, 1 to 200
 * @param surface where they will be shown; empty when not given
 * @param context at most 32 free pairs
 * @param filter which items may appear, such as {@code kind = clip and not tag = horror}; empty for
 *     all
 * @param exclude ids of items that must not appear, at most 10,000
 * @param candidates ids to rank, at most 1,000; empty to search the whole catalogue
 * @param weights of objectives, in place of the configured ones; empty for those
 * @param seen what to do about items that the viewer has seen
 */
public record FeedRequest(
    String id,
    String user,
    String session,
    Instant time,
    int count,
    String surface,
    Map<String, String> context,
    String filter,
    Set<String> exclude,
    List<String> candidates,
    Map<String, Double> weights,
    Seen seen) {

  private static final int COUNT_MAX = 200;
  private static final int CONTEXT_MAX = 32;
  private static final int EXCLUDE_MAX = 10_000;
  private static final int CANDIDATES_MAX = 1_000;
  private static final int FILTER_CHARS_MAX = 2_000;

  /** What becomes of items that the viewer has seen. */
  public enum Seen {
    /** They do not appear. */
    EXCLUDE,
    /** They appear, longest ago first, where nothing unseen is left. */
    REFILL,
    /** They appear like any other. */
    INCLUDE
  }

  public FeedRequest {
    Check.id("request id", id);
    Viewers.check(user, session);
    Check.range("count", count, 1, COUNT_MAX);
    Check.optionalId("surface", surface);
    Check.size("context", context.keySet(), CONTEXT_MAX);
    Check.text("filter", filter, FILTER_CHARS_MAX);
    Check.size("exclude", exclude, EXCLUDE_MAX);
    Check.size("candidates", candidates, CANDIDATES_MAX);
    context = Map.copyOf(context);
    exclude = Set.copyOf(exclude);
    candidates = List.copyOf(candidates);
    weights = Map.copyOf(weights);
  }

  /** Starts a request; {@link Builder#user} or {@link Builder#session} must follow. */
  public static Builder builder(String id, Instant time) {
    return new Builder(id, time);
  }

  /** Returns the name under which the engine knows who asks. */
  public String viewer() {
    return Viewers.name(user, session);
  }

  /** Collects the parts of a {@link FeedRequest}; not thread-safe. */
  public static final class Builder {
    private final String id;
    private final Instant time;
    private String user = "";
    private String session = "";
    private int count = 10;
    private String surface = "";
    private Map<String, String> context = Map.of();
    private String filter = "";
    private Set<String> exclude = Set.of();
    private List<String> candidates = List.of();
    private Map<String, Double> weights = Map.of();
    private Seen seen = Seen.EXCLUDE;

    private Builder(String id, Instant time) {
      this.id = id;
      this.time = time;
    }

    public Builder user(String user) {
      this.user = user;
      return this;
    }

    public Builder session(String session) {
      this.session = session;
      return this;
    }

    public Builder count(int count) {
      this.count = count;
      return this;
    }

    public Builder surface(String surface) {
      this.surface = surface;
      return this;
    }

    public Builder context(Map<String, String> context) {
      this.context = context;
      return this;
    }

    public Builder filter(String filter) {
      this.filter = filter;
      return this;
    }

    public Builder exclude(Set<String> exclude) {
      this.exclude = exclude;
      return this;
    }

    public Builder candidates(List<String> candidates) {
      this.candidates = candidates;
      return this;
    }

    public Builder weights(Map<String, Double> weights) {
      this.weights = weights;
      return this;
    }

    public Builder seen(Seen seen) {
      this.seen = seen;
      return this;
    }

    /**
     * Returns the request.
     *
     * @throws IllegalArgumentException if a part is out of its range
     */
    public FeedRequest build() {
      return new FeedRequest(
          id,
          user,
          session,
          time,
          count,
          surface,
          context,
          filter,
          exclude,
          candidates,
          weights,
          seen);
    }
  }
}
