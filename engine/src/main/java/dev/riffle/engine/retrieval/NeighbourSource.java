package dev.riffle.engine.retrieval;

/** Finds what is watched together with what the viewer watched last, the less popular first. */
public final class NeighbourSource implements CandidateSource {
  private final Relatedness relatedness;
  private final int count;

  public NeighbourSource(Relatedness relatedness, int count) {
    this.relatedness = relatedness;
    this.count = count;
  }

  @Override
  public String name() {
    return "neighbours";
  }

  @Override
  public void find(Query query, Candidates candidates) {
    Best.offer(query, query.together, item -> relatedness.of(query, item), count, candidates);
  }
}
