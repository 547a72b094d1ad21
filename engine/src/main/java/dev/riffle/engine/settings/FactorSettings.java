package dev.riffle.engine.settings;

import dev.riffle.engine.check.Check;

/**
 * How items' factors are solved from who likes what (implicit ALS).
 *
 * @param dimensions of a factor, a multiple of 8 up to 256; 0 for none
 * @param sweeps of alternating solves at a refresh, 1 to 100
 * @param unobserved weight of all items together, in likes, against what a viewer likes, each an
 *     equal part but none more than a tenth; above 0 to 1,000,000
 * @param ridge above 0 to 1,000
 * @param ridgeExponent power of a row's weight by which its ridge grows, 0 to 1
 * @param contentRidge of the map from items' content vectors to factors, in items, above 0 to
 *     1,000,000
 * @param history last items of a viewer that factors are solved and predictions made from, 1 to
 *     10,000
 * @param viewers most viewers that factors are solved from, those seen last, 100 to 10,000,000
 */
public record FactorSettings(
    int dimensions,
    int sweeps,
    double unobserved,
    double ridge,
    double ridgeExponent,
    double contentRidge,
    int history,
    int viewers) {

  private static final double EACH_MAX = 0.1;

  static final FactorSettings DEFAULTS = new FactorSettings(64, 4, 200, 0.015, 1, 30, 100, 200_000);

  public FactorSettings {
    Check.range("factors.dimensions", dimensions, 0, 256);
    Check.require(
        dimensions % 8 == 0,
        "factors.dimensions must be a multiple of 8, but was %d".formatted(dimensions));
    Check.range("factors.sweeps", sweeps, 1, 100);
    Check.range("factors.unobserved", unobserved, 1e-6, 1_000_000);
    Check.range("factors.ridge", ridge, 1e-9, 1_000);
    Check.range("factors.ridge-exponent", ridgeExponent, 0, 1);
    Check.range("factors.content-ridge", contentRidge, 1e-3, 1_000_000);
    Check.range("factors.history", history, 1, 10_000);
    Check.range("factors.viewers", viewers, 100, 10_000_000);
  }

  /** Returns the weight of each of so many items that a viewer has not liked. */
  public double unobservedEach(int items) {
    return Math.min(EACH_MAX, unobserved / Math.max(1, items));
  }

  /**
   * Returns the ridge of a row.
   *
   * @param liked how many others it likes
   * @param others weight of all others together
   */
  public double ridge(int liked, double others) {
    return ridge * StrictMath.pow(liked + others, ridgeExponent);
  }

  /** Returns the defaults with {@code values} in place of some. */
  public static FactorSettings of(SettingValues values) {
    FactorSettings d = DEFAULTS;
    return new FactorSettings(
        values.integer("factors.dimensions", d.dimensions),
        values.integer("factors.sweeps", d.sweeps),
        values.number("factors.unobserved", d.unobserved),
        values.number("factors.ridge", d.ridge),
        values.number("factors.ridge-exponent", d.ridgeExponent),
        values.number("factors.content-ridge", d.contentRidge),
        values.integer("factors.history", d.history),
        values.integer("factors.viewers", d.viewers));
  }
}
