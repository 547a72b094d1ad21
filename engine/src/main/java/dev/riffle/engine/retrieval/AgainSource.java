package dev.riffle.engine.retrieval;

import dev.riffle.engine.store.History;

/** Finds what the viewer has seen, longest ago first, for when nothing unseen is left. */
final class AgainSource implements CandidateSource {
  @Override
  public String name() {
    return "again";
  }

  @Override
  public void find(Query query, Candidates candidates) {
    History history = query.viewer().history();
    int end = candidates.size() + query.asked().count();
    for (int i = 0; i < history.size() && candidates.size() < end; i++) {
      candidates.offer(query, history.item(i));
    }
  }
}
