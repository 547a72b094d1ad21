package dev.riffle.engine.search;

import dev.riffle.engine.check.Check;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import dev.riffle.engine.snapshot.Stateful;

/**
 * Finds the vectors nearest to a query. Vectors belong to handles of 24 bits slot and 7 bits
 * generation, as names have them; a slot holds one vector, and a newer handle of it takes the place
 * of an older one.
 *
 * <p>One writer; any number of readers without locks, each with a {@link VectorSearcher} of its
 * own. A reader beside the writer may score a vector that is half changed; it never finds a handle
 * that was removed before the search began.
 */
public final class VectorIndex implements Stateful {
  /** Most components of a vector. */
  public static final int DIMENSIONS_MAX = 1_024;

  private final Metric metric;
  private final VectorRows rows;
  private final float[] prepared;

  /**
   * @param dimensions components of every vector, 1 to {@value #DIMENSIONS_MAX}
   */
  public VectorIndex(int dimensions, Metric metric) {
    Check.range("dimensions", dimensions, 1, DIMENSIONS_MAX);
    this.metric = metric;
    rows = new VectorRows(dimensions);
    prepared = new float[dimensions];
  }

  public int dimensions() {
    return rows.dimensions();
  }

  /** Returns how many vectors there are. */
  public int size() {
    return rows.size();
  }

  public boolean contains(int handle) {
    return rows.contains(handle);
  }

  /**
   * Copies the vector of {@code handle}, in place of the one that it has or that an older handle of
   * the same slot has.
   *
   * @throws IllegalArgumentException if the handle is negative, or the vector has another number of
   *     components, or one that is NaN or infinite or, for inner products, beyond 1e15 in size
   */
  public void put(int handle, float[] vector) {
    Check.require(handle >= 0, "handle must not be negative, but was " + handle);
    Vectors.prepare(vector, metric, prepared);
    rows.put(handle, prepared);
  }

  /** Forgets the vector of {@code handle}; returns whether there was one. */
  public boolean remove(int handle) {
    if (!rows.contains(handle)) {
      return false;
    }
    rows.remove(handle);
    return true;
  }

  /**
   * Copies the vector of {@code handle}, which is of length 1 for {@link Metric#COSINE}.
   *
   * @return whether there is one; if not, {@code into} is left alone
   */
  public boolean copy(int handle, float[] into) {
    if (!rows.contains(handle)) {
      return false;
    }
    int slot = VectorRows.slot(handle);
    int start = (slot & Chunk.ROWS - 1) * dimensions();
    System.arraycopy(rows.chunks()[slot >>> Chunk.BITS].vectors, start, into, 0, dimensions());
    return true;
  }

  /** Returns a searcher for one thread; make it once and use it for many searches. */
  public VectorSearcher searcher() {
    return new VectorSearcher(rows, metric);
  }

  @Override
  public void write(StateWriter out) {
    out.number(dimensions());
    rows.write(out);
  }

  @Override
  public void read(StateReader in) {
    int dimensions = in.integer();
    Check.require(
        dimensions == dimensions(),
        "dimensions must be %d, but were %d".formatted(dimensions(), dimensions));
    rows.read(in);
  }
}
