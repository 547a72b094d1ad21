package dev.riffle.engine.search;

import dev.riffle.engine.math.TopHeap;
import java.util.function.IntPredicate;

/** Scores the codes of all vectors, one after the other. Not thread-safe. */
final class Scan {
  private static final int GROUP = 256;

  private final VectorRows rows;
  private final TopHeap near = new TopHeap();
  private final byte[] codes;
  private final short[] query;
  private final float[] scores = new float[GROUP];

  Scan(VectorRows rows) {
    this.rows = rows;
    codes = new byte[Blocks.stride(rows.dimensions())];
    query = new short[codes.length];
  }

  /** Returns the handles nearest by their codes, with scores that are right up to a factor. */
  TopHeap search(float[] vector, int count, IntPredicate accepts) {
    Quantizer.quantize(vector, codes);
    for (int i = 0; i < codes.length; i++) {
      query[i] = codes[i];
    }
    near.reset(count);
    for (Chunk chunk : rows.chunks()) {
      for (int from = 0; from < Chunk.ROWS; from += GROUP) {
        scanGroup(chunk, from, accepts);
      }
    }
    return near;
  }

  private void scanGroup(Chunk chunk, int from, IntPredicate accepts) {
    float max = ByteKernels.BEST.scan(query, chunk.codes, chunk.scales, from, GROUP, scores);
    for (int i = 0; i < GROUP && near.admits(max); i++) {
      if (near.admits(scores[i])) {
        offer(chunk.handle(from + i), scores[i], accepts);
      }
    }
  }

  private void offer(int handle, float score, IntPredicate accepts) {
    if (handle != Chunk.NONE && accepts.test(handle)) {
      near.offer(handle, score);
    }
  }
}
