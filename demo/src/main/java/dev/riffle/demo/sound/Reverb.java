package dev.riffle.demo.sound;

/**
 * A room, after Schroeder ("Natural sounding artificial reverberation", 1962): four feedback combs
 * side by side, then two all-pass filters; the right channel's delays are a little longer.
 */
final class Reverb {
  private static final int[] COMBS = {1687, 1601, 2053, 2251};
  private static final int[] ALL_PASSES = {556, 341};
  private static final int SPREAD = 37;
  private static final double DAMPING = 0.35;

  private Reverb() {}

  /**
   * Adds the room to a sound.
   *
   * @param size how long it rings, from 0 to below 1
   * @param level of the room against the dry sound
   */
  static void add(Pcm pcm, double size, double level) {
    mix(pcm.left, wet(pcm.left, 0, size), level);
    mix(pcm.right, wet(pcm.right, SPREAD, size), level);
  }

  private static float[] wet(float[] dry, int spread, double feedback) {
    float[] sum = new float[dry.length];
    for (int comb : COMBS) {
      mix(sum, comb(dry, comb + spread, feedback), 0.25);
    }
    for (int delay : ALL_PASSES) {
      sum = allPass(sum, delay + spread);
    }
    return sum;
  }

  private static float[] comb(float[] in, int delay, double feedback) {
    float[] out = new float[in.length];
    double damped = 0;
    for (int i = 0; i < in.length; i++) {
      double past = i < delay ? 0 : out[i - delay];
      damped = past * (1 - DAMPING) + damped * DAMPING;
      out[i] = (float) (in[i] + damped * feedback);
    }
    return out;
  }

  private static float[] allPass(float[] in, int delay) {
    float[] out = new float[in.length];
    for (int i = 0; i < in.length; i++) {
      double pastIn = i < delay ? 0 : in[i - delay];
      double pastOut = i < delay ? 0 : out[i - delay];
      out[i] = (float) (-0.5 * in[i] + pastIn + 0.5 * pastOut);
    }
    return out;
  }

  private static void mix(float[] into, float[] from, double level) {
    for (int i = 0; i < into.length; i++) {
      into[i] += (float) (from[i] * level);
    }
  }
}
