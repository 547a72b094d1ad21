package dev.riffle.evaluation.watchtime;

/** One logistic head: for the part of the longest length, or of the clip's own. */
final class LinearSeconds implements SecondsPredictor {
  private final LogisticHead head;
  private final boolean ofLength;

  LinearSeconds(int features, boolean ofLength) {
    head = new LogisticHead(features, 0);
    this.ofLength = ofLength;
  }

  @Override
  public double predict(float[] features, double length) {
    return head.predict(features) * whole(length);
  }

  @Override
  public void learn(float[] features, double length, double seconds) {
    head.learn(features, seconds / whole(length));
  }

  private double whole(double length) {
    return ofLength ? length : Watches.LENGTH_MAX;
  }
}
