package dev.riffle.evaluation.rank;

import dev.riffle.engine.prediction.Example;

/** A weight for each id and number, by Adagrad. */
final class LogisticRegression implements Predictor {
  private final IdIndex index;
  private final LinearPart linear;

  LogisticRegression(int dense, double rate, double denseRate) {
    index = new IdIndex(dense);
    linear = new LinearPart(dense, rate, denseRate);
  }

  @Override
  public double predict(Example example) {
    index.load(example);
    return 1 / (1 + Math.exp(-linear.apply(index)));
  }

  @Override
  public void learn(Example example, boolean positive, long millis) {
    linear.descend(index, predict(example) - (positive ? 1 : 0));
  }
}
