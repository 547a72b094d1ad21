package dev.riffle.engine.settings;

import dev.riffle.engine.check.Check;
import java.time.Duration;

/**
 * How items that are watched together are found.
 *
 * @param count neighbours kept for each item, 8 to 4,096
 * @param halfLife of the weight of a pair
 * @param reach last items of a viewer that a new one is paired with, 0 (off) to 10,000
 * @param reachRecency weight of a pair, for each step between the two, 0 to 1
 * @param backward weight of a pair against the order of watching, 0 to 1
 * @param history last items of a viewer whose neighbours are candidates, 1 to 10,000
 * @param recency weight of an item of that history, for each step back, 0 to 1
 * @param sourceExponent to which an item's neighbours are divided by its own total, 0 to 1
 * @param popularityExponent to which neighbours are divided by their popularity, 0 to 1
 * @param shrinkage added to an item's total, so that few pairs prove little, 0 to 1,000
 */
public record NeighbourSettings(
    int count,
    Duration halfLife,
    int reach,
    double reachRecency,
    double backward,
    int history,
    double recency,
    double sourceExponent,
    double popularityExponent,
    double shrinkage) {

  static final NeighbourSettings DEFAULTS =
      new NeighbourSettings(64, Duration.ofDays(1), 10, 0.8, 0.5, 10, 0.8, 1, 0.3, 2);

  public NeighbourSettings {
    Check.range("neighbours.count", count, 8, 4_096);
    SettingValues.halfLife("neighbours.half-life", halfLife);
    Check.range("neighbours.reach", reach, 0, 10_000);
    Check.range("neighbours.reach-recency", reachRecency, 0, 1);
    Check.range("neighbours.backward", backward, 0, 1);
    Check.range("neighbours.history", history, 1, 10_000);
    Check.range("neighbours.recency", recency, 0, 1);
    Check.range("neighbours.source-exponent", sourceExponent, 0, 1);
    Check.range("neighbours.popularity-exponent", popularityExponent, 0, 1);
    Check.range("neighbours.shrinkage", shrinkage, 0, 1_000);
  }

  /** Returns the defaults with {@code values} in place of some. */
  public static NeighbourSettings of(SettingValues values) {
    NeighbourSettings d = DEFAULTS;
    return new NeighbourSettings(
        values.integer("neighbours.count", d.count),
        values.duration("neighbours.half-life", d.halfLife),
        values.integer("neighbours.reach", d.reach),
        values.number("neighbours.reach-recency", d.reachRecency),
        values.number("neighbours.backward", d.backward),
        values.integer("neighbours.history", d.history),
        values.number("neighbours.recency", d.recency),
        values.number("neighbours.source-exponent", d.sourceExponent),
        values.number("neighbours.popularity-exponent", d.popularityExponent),
        values.number("neighbours.shrinkage", d.shrinkage));
  }

  /** Returns the half-life in milliseconds, infinite where there is no decay. */
  public double halfLifeMillis() {
    return SettingValues.millis(halfLife);
  }
}
