package dev.riffle.evaluation.watchtime;

/** Logistic regression by Adagrad, as the engine's ranker does it. */
final class LogisticHead {
  private static final double RATE = 0.05;
  private static final double EPSILON = 1e-2;

  private final double[] weights;
  private final double[] squares;

  LogisticHead(int features, double bias) {
    weights = new double[features];
    squares = new double[features];
    weights[0] = bias;
  }

  /** Returns 0 to 1. */
  double predict(float[] features) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** Learns a label of 0 to 1. */
  void learn(float[] features, double label) {
    double error = predict(features) - label;
    for (int i = 0; i < weights.length; i++) {
      double gradient = error * features[i];
      squares[i] += gradient * gradient;
      weights[i] -= RATE * gradient / (EPSILON + Math.sqrt(squares[i]));
    }
  }
}
