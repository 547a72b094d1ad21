package dev.riffle.demo.sound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Stereo sound at 48 kHz, samples from -1 to 1. The arrays are the sound itself, not copies, and
 * are of one length.
 */
public final class Pcm {
  /** Samples a second and channel. */
  public static final int RATE = 48_000;

  final float[] left;
  final float[] right;

  Pcm(double seconds) {
    int samples = (int) Math.round(seconds * RATE);
    left = new float[samples];
    right = new float[samples];
  }

  int length() {
    return left.length;
  }

  /**
   * Adds one sample.
   *
   * @param pan -1 is left, 1 is right
   */
  void add(int index, double sample, double pan) {
    if (index >= 0 && index < left.length) {
      left[index] += (float) (sample * (1 - pan) * 0.5);
      right[index] += (float) (sample * (1 + pan) * 0.5);
    }
  }

  void add(Pcm other, double gain) {
    for (int i = 0; i < length(); i++) {
      left[i] += (float) (other.left[i] * gain);
      right[i] += (float) (other.right[i] * gain);
    }
  }

  /** Returns the samples interleaved as signed 16-bit little-endian numbers. */
  public byte[] bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(length() * 4).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < length(); i++) {
      bytes.putShort(quantised(left[i])).putShort(quantised(right[i]));
    }
    return bytes.array();
  }

  private static short quantised(float sample) {
    return (short) Math.round(Math.clamp(sample, -1f, 1f) * Short.MAX_VALUE);
  }
}
