package dev.riffle.engine.retrieval;

import dev.riffle.engine.store.ItemTable;

/** Takes the items that the request names. */
public final class RequestedSource implements CandidateSource {
  private final ItemTable items;

  public RequestedSource(ItemTable items) {
    this.items = items;
  }

  @Override
  public String name() {
    return "requested";
  }

  @Override
  public void find(Query query, Candidates candidates) {
    for (String id : query.asked().candidates()) {
      candidates.offer(query, items.find(id));
    }
  }
}
