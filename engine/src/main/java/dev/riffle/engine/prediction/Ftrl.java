package dev.riffle.engine.prediction;

/**
 * Learns a weight of its own for each id and objective: FTRL-Proximal (McMahan et al. 2013, "Ad
 * click prediction: a view from the trenches", algorithm 1), with alpha = {@code rate} and beta =
 * 1. Lies in three floats: the weight, z and n.
 */
record Ftrl(double rate, double l1, double l2) {
  void descend(float[] wide, int at, double gradient) {
    double n = wide[at + 2];
    double root = Math.sqrt(n);
    double sum = n + gradient * gradient;
    double newRoot = Math.sqrt(sum);
    double z = wide[at + 1] + gradient - (newRoot - root) / rate * wide[at];
    wide[at] = (float) weight(z, newRoot);
    wide[at + 1] = (float) z;
    wide[at + 2] = (float) sum;
  }

  private double weight(double z, double root) {
    double beyond = Math.abs(z) - l1;
    return beyond <= 0 ? 0 : -Math.signum(z) * beyond / ((1 + root) / rate + l2);
  }
}
