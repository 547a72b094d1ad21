package dev.riffle.engine.prediction;

import dev.riffle.engine.math.Exponents;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import dev.riffle.engine.snapshot.Stateful;

/**
 * Corrects predictions by how earlier ones came true: chance = sigmoid(slope x log-odds + shift)
 * (Platt 1999, "Probabilistic outputs for support vector machines"). Outcomes are kept in bins of
 * half a unit of log-odds, and decay; slope and shift are fitted to the bins by Newton's method
 * every {@value #PERIOD} outcomes, held near 1 and 0 by as much as {@value #PRIOR} outcomes say.
 */
final class Calibration implements Stateful {
  private static final int BINS = 64;
  private static final double BIN = 0.5;
  private static final int PERIOD = 256;
  private static final double DECAY = 1 - 1.0 / 20_000;
  private static final double PRIOR = 200;
  private static final int STEPS = 3;
  private static final double SLOPE_MIN = 0.2;
  private static final double SLOPE_MAX = 3;
  private static final double SHIFT_MAX = 3;

  /** Weight, weight x log-odds and weight x outcome of each bin, times {@link #growth}. */
  private final double[] weights = new double[BINS];

  private final double[] logits = new double[BINS];
  private final double[] outcomes = new double[BINS];
  private double growth = 1;
  private int outcomesUntilFit = PERIOD;
  private volatile Line line = new Line(1, 0);

  /** The correction in force. */
  record Line(double slope, double shift) {
    double apply(double logit) {
      return slope * logit + shift;
    }
  }

  Line line() {
    return line;
  }

  /** Learns what came of a prediction, before anything else has learned it. */
  void learn(double logit, double outcome, double weight) {
    int bin = Math.clamp((int) Math.floor(logit / BIN) + BINS / 2, 0, BINS - 1);
    growth /= DECAY;
    weights[bin] += growth * weight;
    logits[bin] += growth * weight * Math.clamp(logit, -BIN * BINS / 2, BIN * BINS / 2);
    outcomes[bin] += growth * weight * outcome;
    if (--outcomesUntilFit == 0) {
      settle();
      line = fitted(line);
      outcomesUntilFit = PERIOD;
    }
  }

  /** Takes the growth out of the sums, before it is without bounds. */
  private void settle() {
    for (int bin = 0; bin < BINS; bin++) {
      weights[bin] /= growth;
      logits[bin] /= growth;
      outcomes[bin] /= growth;
    }
    growth = 1;
  }

  private Line fitted(Line start) {
    Line fitted = start;
    for (int step = 0; step < STEPS; step++) {
      fitted = step(fitted);
    }
    return fitted;
  }

  private Line step(Line at) {
    double prior = PRIOR / 4;
    double slopeGradient = prior * (at.slope - 1);
    double shiftGradient = prior * at.shift;
    double slopes = prior;
    double both = 0;
    double shifts = prior;
    for (int bin = 0; bin < BINS; bin++) {
      if (weights[bin] > 0) {
        double logit = logits[bin] / weights[bin];
        double chance = Exponents.sigmoid(at.apply(logit));
        double error = weights[bin] * chance - outcomes[bin];
        double curvature = weights[bin] * chance * (1 - chance);
        slopeGradient += error * logit;
        shiftGradient += error;
        slopes += curvature * logit * logit;
        both += curvature * logit;
        shifts += curvature;
      }
    }
    double determinant = slopes * shifts - both * both;
    double slope = at.slope - (shifts * slopeGradient - both * shiftGradient) / determinant;
    double shift = at.shift - (slopes * shiftGradient - both * slopeGradient) / determinant;
    return new Line(
        Math.clamp(slope, SLOPE_MIN, SLOPE_MAX), Math.clamp(shift, -SHIFT_MAX, SHIFT_MAX));
  }

  @Override
  public void write(StateWriter out) {
    out.numbers(weights, BINS);
    out.numbers(logits, BINS);
    out.numbers(outcomes, BINS);
    out.number(growth);
    out.number(outcomesUntilFit);
    out.number(line.slope);
    out.number(line.shift);
  }

  @Override
  public void read(StateReader in) {
    in.doubleReals(weights, BINS);
    in.doubleReals(logits, BINS);
    in.doubleReals(outcomes, BINS);
    growth = in.doubleReal();
    outcomesUntilFit = in.count(PERIOD);
    line = new Line(in.doubleReal(), in.doubleReal());
  }
}
