package dev.riffle.engine.retrieval;

import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.feed.FeedRequest.Seen;
import dev.riffle.engine.store.ItemLayout;
import java.util.List;

/** The filters of every feed, those first that touch least memory. */
public final class Filters {
  /** Published, and not expired. */
  static final Filter AVAILABLE =
      (query, handle) ->
          query.columns().number(handle, ItemLayout.PUBLISHED) <= query.nowMillis()
              && query.columns().number(handle, ItemLayout.EXPIRES) > query.nowMillis();

  /** Not excluded by the request. */
  static final Filter NOT_EXCLUDED = (query, handle) -> !query.excluded.contains(handle);

  /** Not seen, unless the request wants what was seen like any other. */
  static final Filter NOT_SEEN =
      (query, handle) -> query.asked().seen() == Seen.INCLUDE || !query.seen.contains(handle);

  /** Not of what the viewer asked never to see. */
  static final Filter NOT_UNWANTED =
      (query, handle) -> query.wishes.isEmpty() || !query.wishes.forbid(query.columns(), handle);

  /** As the request's filter says. */
  static final Filter MATCHING = (query, handle) -> query.wantsAll() || holds(query, handle);

  private Filters() {}

  private static boolean holds(Query query, int handle) {
    Item item = query.columns().item(handle);
    return item != null && query.asked().filter().holds(item);
  }

  /** Returns the filters for what the viewer has not seen. */
  public static List<Filter> all() {
    return List.of(NOT_SEEN, NOT_EXCLUDED, NOT_UNWANTED, AVAILABLE, MATCHING);
  }

  /** Returns the filters for what is shown again. */
  public static List<Filter> again() {
    return List.of(NOT_EXCLUDED, NOT_UNWANTED, AVAILABLE, MATCHING);
  }
}
