package dev.riffle.engine.search;

import dev.riffle.engine.math.Kernels;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import dev.riffle.engine.snapshot.Stateful;
import java.util.Arrays;

/**
 * Vectors by slot, in {@link Chunk}s that are never moved. One writer; readers see chunks that are
 * published whole.
 */
final class VectorRows implements Stateful {
  private static final int SLOT_MASK = (1 << 24) - 1;
  private static final int CHUNKS_MAX = (SLOT_MASK + 1) / Chunk.ROWS;

  private final int dimensions;
  private final byte[] row;
  private volatile Chunk[] chunks = new Chunk[0];
  private volatile int size;

  VectorRows(int dimensions) {
    this.dimensions = dimensions;
    row = new byte[Blocks.stride(dimensions)];
  }

  static int slot(int handle) {
    return handle & SLOT_MASK;
  }

  int dimensions() {
    return dimensions;
  }

  int size() {
    return size;
  }

  /** Returns how many slots there is room for. */
  int slots() {
    return chunks.length * Chunk.ROWS;
  }

  /** Copies the vector in {@code slot}. */
  void copy(int slot, float[] into) {
    float[] vectors = chunks[slot >>> Chunk.BITS].vectors;
    System.arraycopy(vectors, (slot & Chunk.ROWS - 1) * dimensions, into, 0, dimensions);
  }

  /** Returns the inner product of {@code query} and the vector in {@code slot}. */
  float dot(int slot, float[] query) {
    float[] vectors = chunks[slot >>> Chunk.BITS].vectors;
    return Kernels.BEST.dot(query, 0, vectors, (slot & Chunk.ROWS - 1) * dimensions, dimensions);
  }

  /** Returns the chunks of now, which the caller must not change. */
  Chunk[] chunks() {
    return chunks;
  }

  boolean contains(int handle) {
    return handle >= 0 && handleAt(slot(handle)) == handle;
  }

  /** Returns the handle whose vector lies in {@code slot}, or {@link Chunk#NONE}. */
  int handleAt(int slot) {
    Chunk[] all = chunks;
    int chunk = slot >>> Chunk.BITS;
    return chunk < all.length ? all[chunk].handle(slot & Chunk.ROWS - 1) : Chunk.NONE;
  }

  /** Copies a vector into the slot of {@code handle}, in place of what is there. */
  void put(int handle, float[] vector) {
    int slot = slot(handle);
    ensure(slot >>> Chunk.BITS);
    if (handleAt(slot) == Chunk.NONE) {
      size = size() + 1;
    }
    set(chunks[slot >>> Chunk.BITS], slot & Chunk.ROWS - 1, handle, vector);
  }

  private void set(Chunk chunk, int index, int handle, float[] vector) {
    if (chunk.handle(index) != handle) {
      chunk.handle(index, Chunk.NONE);
    }
    chunk.scales[index] = Quantizer.quantize(vector, row);
    Blocks.put(row, chunk.codes, index, row.length);
    System.arraycopy(vector, 0, chunk.vectors, index * dimensions, dimensions);
    chunk.handle(index, handle);
  }

  /** Forgets the vector of a handle that is contained. */
  void remove(int handle) {
    int slot = slot(handle);
    Chunk chunk = chunks[slot >>> Chunk.BITS];
    chunk.handle(slot & Chunk.ROWS - 1, Chunk.NONE);
    chunk.scales[slot & Chunk.ROWS - 1] = 0;
    size = size() - 1;
  }

  private void ensure(int chunk) {
    Chunk[] all = chunks;
    if (chunk >= all.length) {
      Chunk[] grown = Arrays.copyOf(all, chunk + 1);
      for (int i = all.length; i <= chunk; i++) {
        grown[i] = new Chunk(dimensions);
      }
      chunks = grown;
    }
  }

  @Override
  public void write(StateWriter out) {
    out.number(chunks.length);
    for (Chunk chunk : chunks) {
      for (int index = 0; index < Chunk.ROWS; index++) {
        writeRow(chunk, index, out);
      }
    }
  }

  private void writeRow(Chunk chunk, int index, StateWriter out) {
    int handle = chunk.handle(index);
    out.number(handle);
    if (handle != Chunk.NONE) {
      for (int i = 0; i < dimensions; i++) {
        out.number(chunk.vectors[index * dimensions + i]);
      }
    }
  }

  @Override
  public void read(StateReader in) {
    int count = in.count(CHUNKS_MAX);
    ensure(count - 1);
    float[] vector = new float[dimensions];
    for (int i = 0; i < count * Chunk.ROWS; i++) {
      int handle = in.integer();
      if (handle != Chunk.NONE) {
        in.reals(vector, dimensions);
        put(handle, vector);
      }
    }
  }
}
