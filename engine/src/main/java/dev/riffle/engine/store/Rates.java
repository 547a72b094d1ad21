package dev.riffle.engine.store;

import dev.riffle.engine.math.Exponents;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import dev.riffle.engine.snapshot.Stateful;

/**
 * How often items bring about each objective: decayed successes over decayed trials, an item each
 * and over all. Item rates are drawn towards the overall one by a few trials' worth.
 */
public final class Rates implements Stateful {
  /** Trials' worth of the overall rate in an item's or a viewer's. */
  public static final double PRIOR_TRIALS = 5;

  private static final double KEEP = 0.9998;
  private static final double START = 0.1;

  private final ItemTable items;
  private final double halfLife;
  private final double[] successes;
  private final double[] trials;

  public Rates(ItemTable items, double halfLifeMillis) {
    this.items = items;
    halfLife = halfLifeMillis;
    successes = new double[items.layout().objectives()];
    trials = new double[items.layout().objectives()];
  }

  /** Returns the overall rate, above 0 and below 1. */
  public double overall(int objective) {
    return (successes[objective] + START) / (trials[objective] + 1);
  }

  /** Returns the decayed successes of an item now. */
  public double successes(ItemColumns columns, int item, int objective, long nowMillis) {
    return columns.number(item, items.layout().successes(objective))
        * left(columns, item, nowMillis);
  }

  /** Returns the decayed trials of an item now. */
  public double trials(ItemColumns columns, int item, int objective, long nowMillis) {
    return columns.number(item, items.layout().trials(objective)) * left(columns, item, nowMillis);
  }

  /** Returns what is left now of what an item's row holds. */
  public double left(ItemColumns columns, int item, long nowMillis) {
    return Exponents.decay(nowMillis - columns.number(item, ItemLayout.RATE_TIME), halfLife);
  }

  /**
   * Counts a trial.
   *
   * @param outcome 0 to 1
   * @param weight 0 to 1
   */
  public void tried(int item, int objective, double outcome, double weight, long nowMillis) {
    age(item, nowMillis);
    ItemColumns columns = items.columns();
    int s = items.layout().successes(objective);
    int t = items.layout().trials(objective);
    items.set(item, s, columns.number(item, s) + weight * outcome);
    items.set(item, t, columns.number(item, t) + weight);
    successes[objective] = successes[objective] * KEEP + weight * outcome;
    trials[objective] = trials[objective] * KEEP + weight;
  }

  private void age(int item, long nowMillis) {
    ItemColumns columns = items.columns();
    double left = left(columns, item, nowMillis);
    for (int o = 0; o < successes.length; o++) {
      int s = items.layout().successes(o);
      items.set(item, s, columns.number(item, s) * left);
      items.set(item, s + 1, columns.number(item, s + 1) * left);
    }
    items.set(item, ItemLayout.RATE_TIME, (double) nowMillis);
  }

  @Override
  public void write(StateWriter out) {
    out.numbers(successes, successes.length);
    out.numbers(trials, trials.length);
  }

  @Override
  public void read(StateReader in) {
    in.doubleReals(successes, successes.length);
    in.doubleReals(trials, trials.length);
  }
}
