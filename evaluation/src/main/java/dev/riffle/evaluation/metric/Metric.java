package dev.riffle.evaluation.metric;

/** A measure of one ranked list, 0 to 1; more is better. */
public sealed interface Metric permits HitRate, Ndcg, Recall, ReciprocalRank {
  /** Returns the name under which it is printed, such as {@code HR@20}. */
  String name();

  double of(Judged list);
}
