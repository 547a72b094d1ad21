package dev.riffle.evaluation.replay;

import dev.riffle.evaluation.data.Click;

/**
 * What is compared in a replay. Used by one thread: for every click in time order first {@link
 * #recommend}, where the click is scored, then {@link #learn}.
 */
interface Policy {
  /**
   * Returns the numbers of at most {@code count} items, best first, none of them clicked by the
   * user before.
   */
  int[] recommend(Visit visit, int count);

  /** Hands over what was clicked; when it has an effect is the policy's affair. */
  void learn(Click click);
}
