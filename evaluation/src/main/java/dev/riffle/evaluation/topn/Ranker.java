package dev.riffle.evaluation.topn;

/** What is compared: trained when it is made, read by any number of threads. */
@FunctionalInterface
interface Ranker {
  /**
   * Returns the numbers of at most {@code count} items, best first, none of them in the training
   * part of {@code user}.
   */
  int[] recommend(int user, int count);
}
