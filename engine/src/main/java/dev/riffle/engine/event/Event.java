package dev.riffle.engine.event;

import dev.riffle.engine.check.Check;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Something that a viewer did with an item. The type is a name to which the engine's {@link
 * dev.riffle.engine.objective.Objective objectives} give meaning.
 *
 * @param id 1 to 256 bytes; the log keeps the first event of an id
 * @param type such as {@code watch}, {@code like}, {@code purchase}
 * @param user the user's id; empty for an anonymous session
 * @param session the session's id; may be empty when there is a user
 * @param item the item's id
 * @param time when it happened
 * @param value a quantity of the caller's choice, at least 0; NaN when not given
 * @param portion how much of the item was watched or read, 0 to 1; NaN when not given
 * @param duration time spent, up to one day; zero when not given
 * @param requestId of the feed that showed the item; empty when not known
 * @param position in that feed, from 0; -1 when not known
 * @param surface where it was shown, such as {@code for-you}; empty when not given
 * @param context at most 32 free pairs
 */
public record Event(
    String id,
    String type,
    String user,
    String session,
    String item,
    Instant time,
    double value,
    double portion,
    Duration duration,
    String requestId,
    int position,
    String surface,
    Map<String, String> context)
    implements Entry {

  private static final double VALUE_MAX = 1e12;
  private static final int CONTEXT_MAX = 32;
  private static final int POSITION_MAX = 1_000_000;

  public Event {
    Check.id("event id", id);
    Check.id("type", type);
    Viewers.check(user, session);
    Check.id("item", item);
    if (value < 0 || value > VALUE_MAX) {
      throw new IllegalArgumentException("value must be 0 to 1e12, but was " + value);
    }
    if (portion < 0 || portion > 1) {
      throw new IllegalArgumentException("portion must be 0 to 1, but was " + portion);
    }
    Check.duration("duration", duration, Duration.ofDays(1));
    Check.optionalId("request id", requestId);
    Check.range("position", position, -1, POSITION_MAX);
    Check.optionalId("surface", surface);
    Check.size("context", context.keySet(), CONTEXT_MAX);
    context = Map.copyOf(context);
  }

  /** Starts an event that has what every event must have. */
  public static Builder builder(String id, String type, String item, Instant time) {
    return new Builder(id, type, item, time);
  }

  /** Returns the name under which the engine knows who did it. */
  public String viewer() {
    return Viewers.name(user, session);
  }

  /** Collects the parts of an {@link Event}; not thread-safe. */
  public static final class Builder {
    private final String id;
    private final String type;
    private final String item;
    private final Instant time;
    private String user = "";
    private String session = "";
    private double value = Double.NaN;
    private double portion = Double.NaN;
    private Duration duration = Duration.ZERO;
    private String requestId = "";
    private int position = -1;
    private String surface = "";
    private Map<String, String> context = Map.of();

    private Builder(String id, String type, String item, Instant time) {
      this.id = id;
      this.type = type;
      this.item = item;
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

    public Builder value(double value) {
      this.value = value;
      return this;
    }

    public Builder portion(double portion) {
      this.portion = portion;
      return this;
    }

    public Builder duration(Duration duration) {
      this.duration = duration;
      return this;
    }

    public Builder requestId(String requestId) {
      this.requestId = requestId;
      return this;
    }

    public Builder position(int position) {
      this.position = position;
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

    /**
     * Returns the event.
     *
     * @throws IllegalArgumentException if a part is out of its range
     */
    public Event build() {
      return new Event(
          id, type, user, session, item, time, value, portion, duration, requestId, position,
          surface, context);
    }
  }
}
