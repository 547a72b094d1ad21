package dev.riffle.server.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FftTest {
  @ParameterizedTest
  @ValueSource(ints = {2, 4, 8, 64, 512})
  void forward_anyNumbers_areTheSumsOfTheDefinition(int size) {
    double[] real = new Random(1).doubles(size, -1, 1).toArray();
    double[] imaginary = new Random(2).doubles(size, -1, 1).toArray();
    double[] expectedReal = new double[size];
    double[] expectedImaginary = new double[size];
    for (int k = 0; k < size; k++) {
      for (int t = 0; t < size; t++) {
        double turn = -2 * Math.PI * k * t / size;
        expectedReal[k] += real[t] * Math.cos(turn) - imaginary[t] * Math.sin(turn);
        expectedImaginary[k] += real[t] * Math.sin(turn) + imaginary[t] * Math.cos(turn);
      }
    }
    new Fft(size).forward(real, imaginary);
    assertArrayEquals(expectedReal, real, 1e-9);
    assertArrayEquals(expectedImaginary, imaginary, 1e-9);
  }

  @Test
  void inverse_afterForward_givesTheSameNumbers() {
    double[] real = new Random(3).doubles(1 << 16, -1, 1).toArray();
    double[] imaginary = new double[1 << 16];
    double[] before = real.clone();
    Fft fft = new Fft(1 << 16);
    fft.forward(real, imaginary);
    fft.inverse(real, imaginary);
    assertArrayEquals(before, real, 1e-12);
    assertArrayEquals(new double[1 << 16], imaginary, 1e-12);
  }

  @ParameterizedTest
  @ValueSource(ints = {-8, 0, 1, 12, 1 << 25})
  void size_noPowerOfTwo_isRefused(int size) {
    String message = assertThrows(IllegalArgumentException.class, () -> new Fft(size)).getMessage();
    assertEquals("size must be a power of two from 2 to 2^24, but was " + size, message);
  }
}
