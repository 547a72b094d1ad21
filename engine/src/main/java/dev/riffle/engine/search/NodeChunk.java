package dev.riffle.engine.search;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * {@value Chunk#ROWS} nodes of the graph, by the lower bits of their slots.
 *
 * <pre>
 *   rows   [ codes .. | scale | stamp ]   what a step of a walk reads of a node
 *   links  [ 2 | 16777220 | 16777232 ]    of the lowest level: how many, then links
 *   upper  [ links of level 1, of level 2 .. | {0} ]   {0} where there are none
 * </pre>
 *
 * <p>A link is a slot and the node's stamp, 1 to 127, above it. A stamp is negative where no node
 * lies, and another when one lies there again, so that links to what is gone are told from others.
 */
final class NodeChunk {
  private static final VarHandle FLOATS =
      MethodHandles.byteArrayViewVarHandle(float[].class, ByteOrder.LITTLE_ENDIAN);
  static final int[] NO_LINKS = {0};
  private static final int TAIL = 8;

  final byte[] rows;
  final int[] links;
  final int[][] upper = new int[Chunk.ROWS][];
  final float[] squares = new float[Chunk.ROWS];
  private final int codeBytes;

  NodeChunk(int codeBytes, int linkInts) {
    this.codeBytes = codeBytes;
    rows = new byte[Chunk.ROWS * (codeBytes + TAIL)];
    links = new int[Chunk.ROWS * linkInts];
    Arrays.fill(upper, NO_LINKS);
  }

  /** Returns where the codes of a node start. */
  int start(int index) {
    return index * (codeBytes + TAIL);
  }

  float scale(int start) {
    return (float) FLOATS.get(rows, start + codeBytes);
  }

  void scale(int start, float scale) {
    FLOATS.set(rows, start + codeBytes, scale);
  }

  /** Returns the stamp; negative where no node lies. */
  int stamp(int start) {
    return rows[start + codeBytes + Float.BYTES];
  }

  void stamp(int start, int stamp) {
    rows[start + codeBytes + Float.BYTES] = (byte) stamp;
  }
}
