package dev.riffle.engine.search;

/**
 * How codes lie for a scan: 32 rows a block, one dimension after the other, so that one instruction
 * meets the same dimension of many rows and no sum across lanes is needed.
 *
 * <pre>
 *   row   0   1   2  ...  31
 *       [ a0  b0  c0      z0 ]   dimension 0
 *       [ a1  b1  c1      z1 ]   dimension 1; their number is even
 * </pre>
 */
final class Blocks {
  /** Rows in a block. */
  static final int ROWS = 32;

  private Blocks() {}

  /** Returns how many bytes a row takes. */
  static int stride(int dimensions) {
    return dimensions + 1 & ~1;
  }

  /** Spreads the codes of one row over its block. */
  static void put(byte[] row, byte[] blocks, int rowIndex, int stride) {
    int start = start(rowIndex, stride);
    for (int i = 0; i < row.length; i++) {
      blocks[start + i * ROWS] = row[i];
    }
  }

  private static int start(int rowIndex, int stride) {
    return rowIndex / ROWS * ROWS * stride + rowIndex % ROWS;
  }
}
