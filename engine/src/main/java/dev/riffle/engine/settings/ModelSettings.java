package dev.riffle.engine.settings;

import dev.riffle.engine.check.Check;
import java.time.Duration;

/**
 * How the model of outcomes learns.
 *
 * @param biasRate of what all cases have in common (FTRL-Proximal's alpha), above 0 to 10
 * @param denseRate of the weights of numbers (FTRL-Proximal's alpha), above 0 to 10
 * @param denseL2 pulls weights of numbers towards those given at the start, 0 to 1,000
 * @param wideRate of the weights of ids (FTRL-Proximal's alpha), above 0 to 10
 * @param wideL1 pulls weights of ids that tell little to exactly 0, 0 to 1,000
 * @param wideL2 pulls weights of ids towards 0, 0 to 1,000
 * @param vectorRate of the vectors of ids (Adagrad), 0 to 10
 * @param vectorScale the greatest number in a vector before it is learned, 0 to 1; at 0 there are
 *     no vectors
 * @param vectorSquares sum of squared gradients that a vector starts with, 0 to 1,000; more makes
 *     the first steps smaller
 * @param pairRate of the weights of pairs of fields (Adagrad), 0 to 10; at 0 they stay at 1
 * @param calibrated whether predictions are corrected by how earlier ones came true
 * @param admission sightings before an id gets a weight and a vector, 1 to 15
 * @param rows ids that have these, 1,024 to 16,777,216; beyond, one not touched for long goes
 * @param expiry an id that was not touched for so long goes
 */
public record ModelSettings(
    double biasRate,
    double denseRate,
    double denseL2,
    double wideRate,
    double wideL1,
    double wideL2,
    double vectorRate,
    double vectorScale,
    double vectorSquares,
    double pairRate,
    boolean calibrated,
    int admission,
    int rows,
    Duration expiry) {

  static final ModelSettings DEFAULTS =
      new ModelSettings(
          0.3, 0.05, 1, 0.05, 0, 1, 0.2, 0.1, 1, 0.2, true, 2, 1 << 20, Duration.ofDays(60));

  public ModelSettings {
    Check.range("model.bias-rate", biasRate, 1e-6, 10);
    Check.range("model.dense-rate", denseRate, 1e-6, 10);
    Check.range("model.dense-l2", denseL2, 0, 1_000);
    Check.range("model.wide-rate", wideRate, 1e-6, 10);
    Check.range("model.wide-l1", wideL1, 0, 1_000);
    Check.range("model.wide-l2", wideL2, 0, 1_000);
    Check.range("model.vector-rate", vectorRate, 0, 10);
    Check.range("model.vector-scale", vectorScale, 0, 1);
    Check.range("model.vector-squares", vectorSquares, 0, 1_000);
    Check.range("model.pair-rate", pairRate, 0, 10);
    Check.range("model.admission", admission, 1, 15);
    Check.range("model.rows", rows, 1_024, 1 << 24);
    SettingValues.halfLife("model.expiry", expiry);
  }

  /** Returns the defaults with {@code values} in place of some. */
  public static ModelSettings of(SettingValues values) {
    ModelSettings d = DEFAULTS;
    return new ModelSettings(
        values.number("model.bias-rate", d.biasRate),
        values.number("model.dense-rate", d.denseRate),
        values.number("model.dense-l2", d.denseL2),
        values.number("model.wide-rate", d.wideRate),
        values.number("model.wide-l1", d.wideL1),
        values.number("model.wide-l2", d.wideL2),
        values.number("model.vector-rate", d.vectorRate),
        values.number("model.vector-scale", d.vectorScale),
        values.number("model.vector-squares", d.vectorSquares),
        values.number("model.pair-rate", d.pairRate),
        values.flag("model.calibrated", d.calibrated),
        values.integer("model.admission", d.admission),
        values.integer("model.rows", d.rows),
        values.duration("model.expiry", d.expiry));
  }

  /** Returns the expiry in milliseconds, infinite where nothing goes. */
  public double expiryMillis() {
    return SettingValues.millis(expiry);
  }
}
