package dev.riffle.engine.search;

import dev.riffle.engine.check.Check;
import dev.riffle.engine.settings.SearchSettings;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import dev.riffle.engine.snapshot.Stateful;

/**
 * Finds the vectors nearest to a query: exactly, by a scan of all, while they are few, and by a
 * walk through a graph, which may miss some, when they are many. Vectors belong to handles of 24
 * bits slot and 7 bits generation, as names have them; a slot holds one vector, and a newer handle
 * of it takes the place of an older one.
 *
 * <p>One writer; any number of readers without locks, each with a {@link VectorSearcher} of its
 * own. A reader beside the writer may score a vector that is half changed; it never finds a handle
 * that was removed before the search began.
 */
public final class VectorIndex implements Stateful {
  /** Most components of a vector. */
  public static final int DIMENSIONS_MAX = 1_024;

  private final Metric metric;
  private final SearchSettings settings;
  private final VectorRows rows;
  private final GradualGraph graph;
  private final float[] prepared;

  /** Makes an index with default settings. */
  public VectorIndex(int dimensions, Metric metric) {
    this(dimensions, metric, SearchSettings.DEFAULTS);
  }

  /**
   * @param dimensions components of every vector, 1 to {@value #DIMENSIONS_MAX}
   */
  public VectorIndex(int dimensions, Metric metric, SearchSettings settings) {
    Check.range("dimensions", dimensions, 1, DIMENSIONS_MAX);
    this.metric = metric;
    this.settings = settings;
    rows = new VectorRows(dimensions);
    graph = new GradualGraph(rows, metric, settings);
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
    graph.remove(VectorRows.slot(handle));
    rows.put(handle, prepared);
    graph.added(handle);
  }

  /**
   * Puts many vectors, one after the other.
   *
   * @param handles of the rows of {@code vectors}; rows of negative ones are left out
   * @param vectors one for each handle, in a row
   */
  public void putAll(int[] handles, float[] vectors) {
    float[] vector = new float[dimensions()];
    for (int i = 0; i < handles.length; i++) {
      if (handles[i] >= 0) {
        System.arraycopy(vectors, i * vector.length, vector, 0, vector.length);
        put(handles[i], vector);
      }
    }
  }

  /** Forgets the vector of {@code handle}; returns whether there was one. */
  public boolean remove(int handle) {
    if (!rows.contains(handle)) {
      return false;
    }
    rows.remove(handle);
    graph.remove(VectorRows.slot(handle));
    return true;
  }

  /**
   * Copies the vector of {@code handle}, which is of length 1 for {@link Metric#COSINE}.
   *
   * @return whether there is one; if not, {@code into} is left alone
   */
  public boolean copy(int handle, float[] into) {
    boolean there = rows.contains(handle);
    if (there) {
      rows.copy(VectorRows.slot(handle), into);
    }
    return there;
  }

  /**
   * Returns the inner product of {@code query} with the vector of {@code handle}; 0 where it has
   * none.
   */
  public float dot(int handle, float[] query) {
    return rows.contains(handle) ? rows.dot(VectorRows.slot(handle), query) : 0;
  }

  /** Returns a searcher for one thread; make it once and use it for many searches. */
  public VectorSearcher searcher() {
    return searcher(settings.width());
  }

  /**
   * Returns a searcher for one thread whose walks keep another number of nodes than the settings
   * say.
   *
   * @param width 1 to 2,048
   */
  public VectorSearcher searcher(int width) {
    Check.range("width", width, 1, 2_048);
    return new VectorSearcher(rows, graph, metric, width);
  }

  @Override
  public void write(StateWriter out) {
    out.number(dimensions());
    rows.write(out);
    graph.write(out);
  }

  @Override
  public void read(StateReader in) {
    int dimensions = in.integer();
    Check.require(
        dimensions == dimensions(),
        "dimensions must be %d, but were %d".formatted(dimensions(), dimensions));
    rows.read(in);
    graph.read(in);
  }
}
