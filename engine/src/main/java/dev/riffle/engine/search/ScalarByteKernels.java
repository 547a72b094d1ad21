package dev.riffle.engine.search;

import java.util.Arrays;

/** Plain loops. */
final class ScalarByteKernels extends ByteKernels {
  @Override
  float scan(short[] query, byte[] blocks, float[] scales, int from, int rows, float[] scores) {
    int[] sums = new int[Blocks.ROWS];
    float max = Float.NEGATIVE_INFINITY;
    for (int row = 0; row < rows; row += Blocks.ROWS) {
      sumBlock(query, blocks, (from + row) * query.length, sums);
      for (int i = 0; i < Blocks.ROWS; i++) {
        scores[row + i] = sums[i] * scales[from + row + i];
        max = Math.max(max, scores[row + i]);
      }
    }
    return max;
  }

  private static void sumBlock(short[] query, byte[] blocks, int start, int[] sums) {
    Arrays.fill(sums, 0);
    for (int d = 0; d < query.length; d++) {
      int at = start + d * Blocks.ROWS;
      for (int i = 0; i < Blocks.ROWS; i++) {
        sums[i] += query[d] * blocks[at + i];
      }
    }
  }

  @Override
  int dot(byte[] a, int aStart, byte[] b, int bStart, int length) {
    int sum = 0;
    for (int i = 0; i < length; i++) {
      sum += a[aStart + i] * b[bStart + i];
    }
    return sum;
  }
}
