package dev.riffle.engine.catalog;

import dev.riffle.engine.check.Check;
import java.util.Arrays;

/** An immutable content vector of 1 to 1,024 finite components. */
public final class Embedding {
  private static final int DIMENSIONS_MAX = 1_024;

  private final float[] components;

  private Embedding(float[] components) {
    this.components = components;
  }

  /**
   * Copies {@code components}.
   *
   * @throws IllegalArgumentException if there are none, too many, or one is NaN or infinite
   */
  public static Embedding of(float... components) {
    Check.range("dimensions", components.length, 1, DIMENSIONS_MAX);
    for (int i = 0; i < components.length; i++) {
      if (!Float.isFinite(components[i])) {
        throw new IllegalArgumentException(
            "component %d must be finite, but was %s".formatted(i, components[i]));
      }
    }
    return new Embedding(components.clone());
  }

  public int dimensions() {
    return components.length;
  }

  /** Returns a copy of the components. */
  public float[] toArray() {
    return components.clone();
  }

  /** Copies the components into {@code into}, from {@code start} on. */
  public void copyTo(float[] into, int start) {
    System.arraycopy(components, 0, into, start, components.length);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Embedding that && Arrays.equals(components, that.components);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(components);
  }

  @Override
  public String toString() {
    return "Embedding[" + components.length + "]";
  }
}
