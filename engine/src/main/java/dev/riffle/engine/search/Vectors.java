package dev.riffle.engine.search;

/** Checks vectors that come in. */
final class Vectors {
  private static final float SIZE_MAX = 1e15f;

  private Vectors() {}

  /**
   * Copies {@code vector} into {@code into}, for the cosine with length 1, or all zeros where it is
   * that.
   *
   * @throws IllegalArgumentException as {@link VectorIndex#put} says
   */
  static void prepare(float[] vector, Metric metric, float[] into) {
    if (vector.length != into.length) {
      throw new IllegalArgumentException(
          "a vector must have %d components, but had %d".formatted(into.length, vector.length));
    }
    float max = metric == Metric.COSINE ? Float.MAX_VALUE : SIZE_MAX;
    double squares = 0;
    for (int i = 0; i < vector.length; i++) {
      checkComponent(i, vector[i], max);
      squares += (double) vector[i] * vector[i];
    }
    double factor = metric == Metric.COSINE && squares > 0 ? 1 / Math.sqrt(squares) : 1;
    for (int i = 0; i < vector.length; i++) {
      into[i] = (float) (vector[i] * factor);
    }
  }

  private static void checkComponent(int index, float component, float max) {
    if (!(Math.abs(component) <= max)) {
      throw new IllegalArgumentException(
          "component %d of a vector must be a number of at most %s in size, but was %s"
              .formatted(index, max, component));
    }
  }
}
