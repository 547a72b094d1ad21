package dev.riffle.evaluation.metric;

/** 1 if a relevant item is among the first {@code k}, else 0. */
public record HitRate(int k) implements Metric {
  @Override
  public String name() {
    return "HR@" + k;
  }

  @Override
  public double of(Judged list) {
    return list.first(k) > 0 ? 1 : 0;
  }
}
