package dev.riffle.engine.search;

/**
 * Turns floats into int8 codes: a vector is about its scale times its codes, and the largest
 * component gets 127, so that the error of a component is at most half a scale.
 */
final class Quantizer {
  static final int CODE_MAX = 127;
  private static final float SIZE_MIN = 1e-30f;

  private Quantizer() {}

  /** Fills {@code codes}, whose further places become 0, and returns the scale. */
  static float quantize(float[] vector, byte[] codes) {
    float size = 0;
    for (float component : vector) {
      size = Math.max(size, Math.abs(component));
    }
    float factor = size < SIZE_MIN ? 0 : CODE_MAX / size;
    for (int i = 0; i < codes.length; i++) {
      codes[i] = i < vector.length ? (byte) Math.rint(vector[i] * factor) : 0;
    }
    return size < SIZE_MIN ? 0 : size / CODE_MAX;
  }
}
