package dev.riffle.engine.math;

/** Turns utilities into shares of a choice: exp(u) over the sum of exp(u). */
public final class Softmax {
  private Softmax() {}

  /**
   * Replaces {@code size} numbers by shares that sum to {@code whole}.
   *
   * @param start index of the first number
   * @param stride distance between two of them
   */
  public static void apply(double[] values, int start, int stride, int size, double whole) {
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < size; i++) {
      highest = Math.max(highest, values[start + i * stride]);
    }
    double sum = 0;
    for (int i = 0; i < size; i++) {
      double power = Exponents.exp(values[start + i * stride] - highest);
      values[start + i * stride] = power;
      sum += power;
    }
    for (int i = 0; i < size; i++) {
      values[start + i * stride] *= whole / sum;
    }
  }
}
