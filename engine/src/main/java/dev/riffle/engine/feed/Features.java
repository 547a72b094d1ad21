package dev.riffle.engine.feed;

import java.util.Arrays;

/**
 * The numbers that the ranker saw for one candidate, immutable, in the order of the schema that the
 * engine's version fixes. Empty where there was no ranker.
 */
public final class Features {
  private static final Features NONE = new Features(new float[0]);

  private final float[] values;

  private Features(float[] values) {
    this.values = values;
  }

  public static Features none() {
    return NONE;
  }

  /** Copies {@code values}. */
  public static Features of(float... values) {
    return new Features(values.clone());
  }

  /** Copies {@code size} of {@code values}, from {@code start} on. */
  public static Features copyOf(float[] values, int start, int size) {
    return new Features(Arrays.copyOfRange(values, start, start + size));
  }

  public int size() {
    return values.length;
  }

  public float get(int index) {
    return values[index];
  }

  /** Returns a copy of the values. */
  public float[] toArray() {
    return values.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Features that && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
