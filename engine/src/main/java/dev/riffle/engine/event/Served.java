package dev.riffle.engine.event;

import dev.riffle.engine.check.Check;
import dev.riffle.engine.feed.Features;
import java.time.Instant;
import java.util.List;

/**
 * A feed that was handed out, with what was known when it was: the other half of a label.
 *
 * @param requestId the feed's id
 * @param user the user's id; empty for an anonymous session
 * @param session the session's id; may be empty when there is a user
 * @param surface where the feed was asked for; empty when not given
 * @param time of the request
 * @param items in the order shown, at most 1,000
 */
public record Served(
    String requestId, String user, String session, String surface, Instant time, List<Shown> items)
    implements Entry {

  private static final int ITEMS_MAX = 1_000;

  public Served {
    Check.id("request id", requestId);
    Viewers.check(user, session);
    Check.optionalId("surface", surface);
    Check.size("items", items, ITEMS_MAX);
    items = List.copyOf(items);
  }

  /** Returns the name under which the engine knows for whom it was. */
  public String viewer() {
    return Viewers.name(user, session);
  }

  /**
   * One item of the feed.
   *
   * @param item the item's id
   * @param source the candidate source that found it
   * @param propensity probability with which the policy put it here, above 0 to 1
   * @param features as the ranker saw them
   */
  public record Shown(String item, String source, double propensity, Features features) {
    public Shown {
      Check.id("item", item);
      Check.range("propensity", propensity, Double.MIN_VALUE, 1);
    }
  }
}
