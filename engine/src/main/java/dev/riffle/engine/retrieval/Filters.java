package dev.riffle.engine.retrieval;

import dev.riffle.engine.feed.FeedRequest.Seen;
import dev.riffle.engine.store.ItemLayout;
import java.util.List;

/** The filters of every feed. */
public final class Filters {
  /** Published, and not expired. */
  static final Filter AVAILABLE =
      (query, handle, item) ->
          query.columns().number(handle, ItemLayout.PUBLISHED) <= query.nowMillis()
              && query.columns().number(handle, ItemLayout.EXPIRES) > query.nowMillis();

  /** Not excluded by the request. */
  static final Filter NOT_EXCLUDED = (query, handle, item) -> !query.excluded.contains(handle);

  /** Not seen, unless the request wants what was seen like any other. */
  static final Filter NOT_SEEN =
      (query, handle, item) -> query.asked().seen() == Seen.INCLUDE || !query.seen.contains(handle);

  /** As the request's filter says. */
  static final Filter MATCHING = (query, handle, item) -> query.asked().filter().holds(item);

  private Filters() {}

  /** Returns the filters for what the viewer has not seen. */
  public static List<Filter> all() {
    return List.of(AVAILABLE, NOT_EXCLUDED, NOT_SEEN, MATCHING);
  }

  /** Returns the filters for what is shown again. */
  public static List<Filter> again() {
    return List.of(AVAILABLE, NOT_EXCLUDED, MATCHING);
  }
}
