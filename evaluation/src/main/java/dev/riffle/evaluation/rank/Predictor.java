package dev.riffle.evaluation.rank;

import dev.riffle.engine.prediction.Example;

/** Predicts, then learns. */
interface Predictor {
  /** Returns the chance of a positive, 0 to 1. */
  double predict(Example example);

  void learn(Example example, boolean positive, long millis);
}
