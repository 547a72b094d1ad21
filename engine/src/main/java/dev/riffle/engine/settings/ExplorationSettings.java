package dev.riffle.engine.settings;

import dev.riffle.engine.check.Check;
import java.time.Duration;
import java.util.List;

/**
 * How new items are tried out, and how others are compared without favour.
 *
 * @param share of the places in a feed that go to new items, 0 (off) to 0.5
 * @param random share of the places that go to any of the best twenty or so that are left, each as
 *     likely, so that other weights can be judged by the log; 0 (off) to 0.5
 * @param stages impressions after which an item must be better than the average to stay in
 *     exploration; after the last it leaves; 1 to 8, rising
 * @param pool items in exploration at a time, 16 to 100,000
 * @param rateHalfLife of an item's rates by objective
 */
public record ExplorationSettings(
    double share, double random, List<Integer> stages, int pool, Duration rateHalfLife) {

  static final ExplorationSettings DEFAULTS =
      new ExplorationSettings(0.08, 0.004, List.of(100, 1_000), 4_096, Duration.ofDays(3));

  public ExplorationSettings {
    Check.range("exploration.share", share, 0, 0.5);
    Check.range("exploration.random", random, 0, 0.5);
    Check.range("number of exploration.stages", stages.size(), 1, 8);
    stages.forEach(stage -> Check.range("exploration.stages", stage, 1, 1_000_000_000));
    Check.require(
        stages.stream().sorted().distinct().toList().equals(stages),
        "exploration.stages must rise, but were " + stages);
    Check.range("exploration.pool", pool, 16, 100_000);
    SettingValues.halfLife("exploration.rate-half-life", rateHalfLife);
    stages = List.copyOf(stages);
  }

  /** Returns the defaults with {@code values} in place of some. */
  public static ExplorationSettings of(SettingValues values) {
    ExplorationSettings d = DEFAULTS;
    return new ExplorationSettings(
        values.number("exploration.share", d.share),
        values.number("exploration.random", d.random),
        values.integers("exploration.stages", d.stages),
        values.integer("exploration.pool", d.pool),
        values.duration("exploration.rate-half-life", d.rateHalfLife));
  }

  /** Returns the half-life in milliseconds, infinite where there is no decay. */
  public double rateHalfLifeMillis() {
    return SettingValues.millis(rateHalfLife);
  }
}
