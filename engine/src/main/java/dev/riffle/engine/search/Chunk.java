package dev.riffle.engine.search;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * {@value #ROWS} vectors, by the lower bits of their slots.
 *
 * <pre>
 *   handles  [ 0 | -1 | 16777218 ]   or NONE
 *   scales   [ .002 | 0 | .003 ]     of the codes
 *   codes    see {@link Blocks}      what is scanned
 *   vectors  [ a0 a1 .. | .. ]       row by row, for exact scores
 * </pre>
 *
 * <p>One writer; readers may run beside it, and may meet a vector half changed.
 */
final class Chunk {
  static final int BITS = 10;
  static final int ROWS = 1 << BITS;
  static final int NONE = -1;
  private static final VarHandle HANDLES = MethodHandles.arrayElementVarHandle(int[].class);

  final float[] scales = new float[ROWS];
  final byte[] codes;
  final float[] vectors;
  private final int[] handles = new int[ROWS];

  Chunk(int dimensions) {
    codes = new byte[ROWS * Blocks.stride(dimensions)];
    vectors = new float[ROWS * dimensions];
    Arrays.fill(handles, NONE);
  }

  /** Returns the handle whose vector lies in {@code row}, or {@link #NONE}. */
  int handle(int row) {
    return (int) HANDLES.getAcquire(handles, row);
  }

  /** Sets the handle; what was written before is seen by whoever sees the handle. */
  void handle(int row, int handle) {
    HANDLES.setRelease(handles, row, handle);
  }
}
