package dev.riffle.evaluation.metric;

/** Share of the relevant items that are among the first {@code k}. */
public record Recall(int k) implements Metric {
  @Override
  public String name() {
    return "Recall@" + k;
  }

  @Override
  public double of(Judged list) {
    return (double) list.found(k) / list.relevant();
  }
}
