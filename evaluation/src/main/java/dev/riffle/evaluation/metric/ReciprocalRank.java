package dev.riffle.evaluation.metric;

/** 1 / place of the first relevant item among the first {@code k}, or 0; its mean is the MRR. */
public record ReciprocalRank(int k) implements Metric {
  @Override
  public String name() {
    return "MRR@" + k;
  }

  @Override
  public double of(Judged list) {
    int first = list.first(k);
    return first > 0 ? 1.0 / first : 0;
  }
}
