package dev.riffle.engine.retrieval;

/** Finds what the set of items that the viewer likes predicts. */
public final class AssociationSource implements CandidateSource {
  private final int count;

  public AssociationSource(int count) {
    this.count = count;
  }

  @Override
  public String name() {
    return "associations";
  }

  @Override
  public void find(Query query, Candidates candidates) {
    Best.offer(query, query.associated, query::associated, count, candidates);
  }
}
