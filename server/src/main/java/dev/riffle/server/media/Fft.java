package dev.riffle.server.media;

/**
 * Fourier transform of a power of two of complex numbers, in place: radix 2 (Cooley and Tukey,
 * 1965), O(n log n). Immutable, so thread-safe; the arrays are the caller's.
 */
final class Fft {
  private final int size;
  private final double[] cosines;
  private final double[] sines;

  /**
   * @param size a power of two, 2 to 2^24
   */
  Fft(int size) {
    if (size < 2 || size > 1 << 24 || Integer.bitCount(size) != 1) {
      throw new IllegalArgumentException(
          "size must be a power of two from 2 to 2^24, but was " + size);
    }
    this.size = size;
    this.cosines = new double[size / 2];
    this.sines = new double[size / 2];
    for (int i = 0; i < size / 2; i++) {
      cosines[i] = Math.cos(2 * Math.PI * i / size);
      sines[i] = Math.sin(2 * Math.PI * i / size);
    }
  }

  /** From time to frequency: sums of x[t] e^(-2 pi i k t / n). */
  void forward(double[] real, double[] imaginary) {
    reverseBits(real, imaginary);
    for (int span = 1; span < size; span *= 2) {
      for (int start = 0; start < size; start += 2 * span) {
        butterflies(real, imaginary, start, span);
      }
    }
  }

  /** From frequency to time, divided by n, so that it undoes {@link #forward}. */
  void inverse(double[] real, double[] imaginary) {
    forward(imaginary, real);
    for (int i = 0; i < size; i++) {
      real[i] /= size;
      imaginary[i] /= size;
    }
  }

  private void butterflies(double[] real, double[] imaginary, int start, int span) {
    int step = size / (2 * span);
    for (int i = start, turn = 0; i < start + span; i++, turn += step) {
      int j = i + span;
      double re = real[j] * cosines[turn] + imaginary[j] * sines[turn];
      double im = imaginary[j] * cosines[turn] - real[j] * sines[turn];
      real[j] = real[i] - re;
      imaginary[j] = imaginary[i] - im;
      real[i] += re;
      imaginary[i] += im;
    }
  }

  private void reverseBits(double[] real, double[] imaginary) {
    int shift = 32 - Integer.numberOfTrailingZeros(size);
    for (int i = 0; i < size; i++) {
      int j = Integer.reverse(i) >>> shift;
      if (i < j) {
        swap(real, i, j);
        swap(imaginary, i, j);
      }
    }
  }

  private static void swap(double[] values, int i, int j) {
    double value = values[i];
    values[i] = values[j];
    values[j] = value;
  }
}
