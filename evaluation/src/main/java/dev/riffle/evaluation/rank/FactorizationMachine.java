package dev.riffle.evaluation.rank;

import dev.riffle.engine.prediction.Example;
import java.util.Random;

/**
 * A weight and a vector for each id and number, by Adagrad; every two features add the dot product
 * of their vectors (Rendle 2010, "Factorization machines").
 */
final class FactorizationMachine implements Predictor {
  private static final int DIMENSIONS = 16;

  private final IdIndex index;
  private final LinearPart linear;
  private final Adagrad vectors;
  private final double scale;
  private final Random random = new Random(1);
  private final double[] sums = new double[DIMENSIONS];
  private int started;

  /**
   * Starts.
   *
   * @param scale standard deviation of the numbers in a vector before they are learned
   * @param squares sum of squared gradients that a vector starts with
   */
  FactorizationMachine(
      int dense, double rate, double denseRate, double vectorRate, double scale, double squares) {
    index = new IdIndex(dense);
    linear = new LinearPart(dense, rate, denseRate);
    vectors = new Adagrad(vectorRate, squares);
    this.scale = scale;
  }

  @Override
  public double predict(Example example) {
    index.load(example);
    start();
    double sum = linear.apply(index);
    for (int d = 0; d < DIMENSIONS; d++) {
      sum += pairs(d);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private double pairs(int dimension) {
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < index.size(); i++) {
      double part = vectors.get(at(i, dimension)) * index.value(i);
      sum += part;
      squares += part * part;
    }
    sums[dimension] = sum;
    return (sum * sum - squares) / 2;
  }

  private int at(int place, int dimension) {
    return index.feature(place) * DIMENSIONS + dimension;
  }

  private void start() {
    vectors.ensure(index.features() * DIMENSIONS);
    for (; started < index.features() * DIMENSIONS; started++) {
      vectors.start(started, random.nextGaussian() * scale);
    }
  }

  @Override
  public void learn(Example example, boolean positive, long millis) {
    double error = predict(example) - (positive ? 1 : 0);
    linear.descend(index, error);
    for (int i = 0; i < index.size(); i++) {
      double value = index.value(i);
      for (int d = 0; d < DIMENSIONS; d++) {
        double others = sums[d] - vectors.get(at(i, d)) * value;
        vectors.descend(at(i, d), error * value * others);
      }
    }
  }
}
