package dev.riffle.engine.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteKernelsTest {
  private static final ByteKernels SCALAR = new ScalarByteKernels();
  private static final ByteKernels SIMD = SimdByteKernels.orScalar();
  private static final int ROWS = 128;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 16, 33, 64, 255, 256, 1024})
  void scan_anyDimensions_isTheProductsAndTheSameBitsAsTheTwin(int dimensions) {
    Random random = new Random(dimensions);
    byte[][] rows = new byte[ROWS][];
    byte[] blocks = new byte[ROWS * Blocks.stride(dimensions)];
    float[] scales = new float[ROWS];
    for (int row = 0; row < ROWS; row++) {
      rows[row] = codes(random, dimensions);
      scales[row] = random.nextFloat();
      Blocks.put(rows[row], blocks, row, rows[row].length);
    }
    short[] query = shorts(codes(random, dimensions));
    float[] scalar = new float[ROWS];
    float[] simd = new float[ROWS];

    float max = SCALAR.scan(query, blocks, scales, 32, 96, scalar);

    assertEquals(max, SIMD.scan(query, blocks, scales, 32, 96, simd));
    assertArrayEquals(scalar, simd);
    for (int row = 32; row < ROWS; row++) {
      assertEquals(product(query, rows[row]) * scales[row], scalar[row - 32]);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {32, 64, 96, 128, 256, 1024})
  void dot_anyLength_isTheProductAndTheSameAsTheTwin(int length) {
    Random random = new Random(length);
    byte[] a = codes(random, length + 6);
    byte[] b = codes(random, length + 6);
    int sum = 0;
    for (int i = 0; i < length; i++) {
      sum += a[5 + i] * b[3 + i];
    }
    assertEquals(sum, SCALAR.dot(a, 5, b, 3, length));
    assertEquals(sum, SIMD.dot(a, 5, b, 3, length));
  }

  @Test
  void dot_largestCodes_doesNotOverflow() {
    byte[] row = new byte[1024];
    Arrays.fill(row, (byte) -127);
    assertEquals(1024 * 127 * 127, SIMD.dot(row, 0, row, 0, 1024));
    assertEquals(1024 * 127 * 127, SCALAR.dot(row, 0, row, 0, 1024));
  }

  @Test
  void scan_largestCodes_doesNotOverflow() {
    byte[] row = new byte[1024];
    Arrays.fill(row, (byte) -127);
    byte[] blocks = new byte[32 * 1024];
    Blocks.put(row, blocks, 31, 1024);
    float[] scales = new float[32];
    Arrays.fill(scales, 1);
    float[] scores = new float[32];
    assertEquals(1024 * 127 * 127, SIMD.scan(shorts(row), blocks, scales, 0, 32, scores));
    assertEquals(1024 * 127 * 127, scores[31]);
  }

  @Test
  void best_startedWithTheVectorModule_isSimdWhereTheMachineHasIt() {
    assertInstanceOf(SIMD.getClass(), ByteKernels.BEST);
  }

  private static byte[] codes(Random random, int dimensions) {
    byte[] codes = new byte[Blocks.stride(dimensions)];
    for (int i = 0; i < dimensions; i++) {
      codes[i] = (byte) (random.nextInt(255) - 127);
    }
    return codes;
  }

  private static short[] shorts(byte[] codes) {
    short[] shorts = new short[codes.length];
    for (int i = 0; i < codes.length; i++) {
      shorts[i] = codes[i];
    }
    return shorts;
  }

  private static int product(short[] query, byte[] row) {
    int sum = 0;
    for (int i = 0; i < row.length; i++) {
      sum += query[i] * row[i];
    }
    return sum;
  }
}
