package dev.riffle.evaluation.topn;

import dev.riffle.evaluation.Ablations;
import dev.riffle.evaluation.metric.HitRate;
import dev.riffle.evaluation.metric.Metric;
import dev.riffle.evaluation.metric.Ndcg;
import dev.riffle.evaluation.metric.Recall;
import java.util.List;

/** What is asked of the policies on a split. */
public enum Protocol {
  /** Which items a user has besides those known; the training part has no order. */
  TOP_N("topn", 20, false),
  /** Which item comes next; the training part is in order. */
  NEXT("next", 10, true);

  private final String title;
  private final int count;
  private final boolean ordered;

  Protocol(String title, int count, boolean ordered) {
    this.title = title;
    this.count = count;
    this.ordered = ordered;
  }

  String title() {
    return title;
  }

  /** Returns how many items are asked for. */
  int count() {
    return count;
  }

  /** Tells whether a user's items are in the order in which they came. */
  boolean ordered() {
    return ordered;
  }

  /** Returns the arms that leave a part of the engine out. */
  Ablations ablations() {
    return Ablations.ofSplits(ordered);
  }

  List<Metric> metrics() {
    Metric found = ordered ? new HitRate(count) : new Recall(count);
    return List.of(found, Ndcg.named("NDCG", count));
  }
}
