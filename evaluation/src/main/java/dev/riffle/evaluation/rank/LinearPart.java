package dev.riffle.evaluation.rank;

/** A bias and a weight for each feature, by Adagrad; ids and numbers have rates of their own. */
final class LinearPart {
  private final int dense;
  private final Adagrad ids;
  private final Adagrad numbers;
  private final Adagrad bias;

  /** Starts; {@code denseRate} is that of the first {@code dense} features and of the bias. */
  LinearPart(int dense, double rate, double denseRate) {
    this.dense = dense;
    ids = new Adagrad(rate);
    numbers = new Adagrad(denseRate);
    bias = new Adagrad(denseRate);
  }

  double apply(IdIndex index) {
    ids.ensure(index.features());
    numbers.ensure(dense);
    double sum = bias.get(0);
    for (int i = 0; i < index.size(); i++) {
      sum += weights(index.feature(i)).get(index.feature(i)) * index.value(i);
    }
    return sum;
  }

  void descend(IdIndex index, double error) {
    bias.descend(0, error);
    for (int i = 0; i < index.size(); i++) {
      weights(index.feature(i)).descend(index.feature(i), error * index.value(i));
    }
  }

  private Adagrad weights(int feature) {
    return feature < dense ? numbers : ids;
  }
}
