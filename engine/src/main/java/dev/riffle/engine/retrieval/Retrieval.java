package dev.riffle.engine.retrieval;

import java.util.List;

/** Runs hydrators and sources, as serving and learning both do. */
public final class Retrieval {
  private final List<QueryHydrator> hydrators;
  private final List<CandidateSource> sources;
  private final CandidateSource requested;
  private final CandidateSource again = new AgainSource();

  /** Takes at most 29 sources; {@code requested} stands in for them where a request names items. */
  public Retrieval(
      List<QueryHydrator> hydrators, List<CandidateSource> sources, CandidateSource requested) {
    this.hydrators = List.copyOf(hydrators);
    this.sources = List.copyOf(sources);
    this.requested = requested;
  }

  public void hydrate(Query query) {
    hydrators.forEach(hydrator -> hydrator.hydrate(query));
  }

  public void find(Query query, Candidates candidates) {
    candidates.begin();
    if (!query.asked().candidates().isEmpty()) {
      find(query, candidates, sources.size(), requested);
      return;
    }
    for (int i = 0; i < sources.size(); i++) {
      find(query, candidates, i, sources.get(i));
    }
  }

  /** Finds what the viewer has seen, for when nothing unseen is left. */
  public void findAgain(Query query, Candidates candidates) {
    candidates.begin();
    find(query, candidates, sources.size() + 1, again);
  }

  private static void find(Query query, Candidates candidates, int number, CandidateSource source) {
    candidates.from(number);
    source.find(query, candidates);
  }

  /** Returns the number of sources whose candidates carry a bit each. */
  public int sources() {
    return sources.size();
  }

  /** Returns the number of the source of that name, or -1. */
  public int numberOf(String name) {
    for (int i = 0; i < sources.size(); i++) {
      if (sources.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the name of the first source that found a candidate. */
  public String nameOf(int sourceBits) {
    int number = Integer.numberOfTrailingZeros(sourceBits);
    if (number < sources.size()) {
      return sources.get(number).name();
    }
    return number == sources.size() ? requested.name() : again.name();
  }
}
