package dev.riffle.evaluation.rank;

import dev.riffle.engine.prediction.Example;

/** Predicts the share of positives so far, whatever the case. */
final class BaseRate implements Predictor {
  private long positives = 1;
  private long cases = 2;

  @Override
  public double predict(Example example) {
    return (double) positives / cases;
  }

  @Override
  public void learn(Example example, boolean positive, long millis) {
    positives += positive ? 1 : 0;
    cases++;
  }
}
