package dev.riffle.engine.retrieval;

/** Finds the items whose factors fit the viewer's best. */
public final class FactorSource implements CandidateSource {
  private final int count;

  public FactorSource(int count) {
    this.count = count;
  }

  @Override
  public String name() {
    return "factors";
  }

  @Override
  public void find(Query query, Candidates candidates) {
    if (count > 0) {
      query.taste.offerBest(query, count, candidates);
    }
  }
}
