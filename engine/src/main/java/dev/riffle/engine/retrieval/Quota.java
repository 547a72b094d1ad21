package dev.riffle.engine.retrieval;

import dev.riffle.engine.check.Check;
import dev.riffle.engine.retrieval.FilterExpression.Not;

/**
 * How many of any {@code window} places one after another may go to items of some sort.
 *
 * @param counted the sort
 * @param most 0 to {@code window} - 1
 * @param window 2 to 60
 * @param binding a feed ends rather than break it; else it gives way where nothing else is left
 */
public record Quota(FilterExpression counted, int most, int window, boolean binding) {
  static Quota atMost(FilterExpression sort, int most, int window) {
    checkWindow(window);
    Check.range("at most, in reranking.quotas,", most, 0, window - 1);
    return new Quota(sort, most, window, true);
  }

  /** At least k of n are of a sort where at most n - k are not. */
  static Quota atLeast(FilterExpression sort, int least, int window) {
    checkWindow(window);
    Check.range("at least, in reranking.quotas,", least, 1, window);
    return new Quota(new Not(sort), window - least, window, false);
  }

  private static void checkWindow(int window) {
    Check.range("places of a rule in reranking.quotas", window, 2, 60);
  }
}
