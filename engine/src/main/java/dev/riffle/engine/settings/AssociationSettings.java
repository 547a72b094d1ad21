package dev.riffle.engine.settings;

import dev.riffle.engine.check.Check;
import java.time.Duration;

/**
 * How items are predicted from the set of those that a viewer likes.
 *
 * @param reach last items of a viewer that a new one is counted with, 0 (off) to 10,000
 * @param pairs counts kept for each item, and half as many again for a while, 8 to 8,192
 * @param halfLife of a count
 * @param viewerExponent a pair of a viewer of n items counts 1 / n to this power, 0 to 0.9
 * @param items that an item is predicted from, 4 to 1,024
 * @param ridge added to the diagonal, above 0 to 1,000,000; the larger, the less rare items matter
 * @param kept weights of other items kept for each item, and half as many again for a while, 8 to
 *     65,536
 * @param solveEvery solves one item's weights at every n-th event, 0 (only when all are refreshed)
 *     to 1,000,000
 * @param history last items of a viewer that predictions are made from, 1 to 10,000
 * @param recency weight of an item of that history, for each step back, 0 to 1
 * @param batch counts anew from the viewers' last items when all is refreshed, in place of event by
 *     event; then counts do not decay
 */
public record AssociationSettings(
    int reach,
    int pairs,
    Duration halfLife,
    double viewerExponent,
    int items,
    double ridge,
    int kept,
    int solveEvery,
    int history,
    double recency,
    boolean batch) {

  static final AssociationSettings DEFAULTS =
      new AssociationSettings(10, 36, Duration.ofDays(30), 0.5, 20, 10, 40, 64, 50, 0.95, false);

  public AssociationSettings {
    Check.range("associations.reach", reach, 0, 10_000);
    Check.range("associations.pairs", pairs, 8, 8_192);
    SettingValues.halfLife("associations.half-life", halfLife);
    Check.range("associations.viewer-exponent", viewerExponent, 0, 0.9);
    Check.range("associations.items", items, 4, 1_024);
    Check.range("associations.ridge", ridge, 1e-6, 1_000_000);
    Check.range("associations.kept", kept, 8, 65_536);
    Check.range("associations.solve-every", solveEvery, 0, 1_000_000);
    Check.range("associations.history", history, 1, 10_000);
    Check.range("associations.recency", recency, 0, 1);
    Check.require(
        !batch || halfLife.equals(SettingValues.FOREVER),
        "associations.half-life must be forever in a batch, but was %s".formatted(halfLife));
  }

  /** Returns the defaults with {@code values} in place of some. */
  public static AssociationSettings of(SettingValues values) {
    AssociationSettings d = DEFAULTS;
    return new AssociationSettings(
        values.integer("associations.reach", d.reach),
        values.integer("associations.pairs", d.pairs),
        values.duration("associations.half-life", d.halfLife),
        values.number("associations.viewer-exponent", d.viewerExponent),
        values.integer("associations.items", d.items),
        values.number("associations.ridge", d.ridge),
        values.integer("associations.kept", d.kept),
        values.integer("associations.solve-every", d.solveEvery),
        values.integer("associations.history", d.history),
        values.number("associations.recency", d.recency),
        values.flag("associations.batch", d.batch));
  }

  /** Returns what a pair of a viewer of so many items counts. */
  public double share(int items) {
    return viewerExponent == 0 ? 1 : StrictMath.pow(items, -viewerExponent);
  }

  /** Returns the half-life in milliseconds, infinite where there is no decay. */
  public double halfLifeMillis() {
    return SettingValues.millis(halfLife);
  }
}
