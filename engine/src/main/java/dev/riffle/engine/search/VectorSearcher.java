package dev.riffle.engine.search;

import dev.riffle.engine.check.Check;
import dev.riffle.engine.math.TopHeap;
import java.util.function.IntPredicate;

/**
 * Searches a {@link VectorIndex} and holds what was found, best first. Allocates nothing once it
 * has grown to the counts that are asked for. Not thread-safe: one a thread.
 */
public final class VectorSearcher {
  /** Most vectors that a search may ask for. */
  public static final int COUNT_MAX = 10_000;

  private static final int SPARE_MIN = 32;

  private final VectorRows rows;
  private final Metric metric;
  private final float[] query;
  private final GradualGraph graph;
  private final Scan scan;
  private final GraphSearch walks;
  private final TopHeap best = new TopHeap();
  private int[] handles = new int[64];
  private float[] scores = new float[64];
  private int size;

  VectorSearcher(VectorRows rows, GradualGraph graph, Metric metric, int width) {
    this.rows = rows;
    this.graph = graph;
    this.metric = metric;
    query = new float[rows.dimensions()];
    scan = new Scan(rows);
    walks = new GraphSearch(rows, graph.graph(), width);
  }

  /**
   * Finds the {@code count} vectors nearest to {@code query} among those that {@code accepts}
   * takes, or fewer where there are not as many. Ties go to the lower handle.
   *
   * @param count 0 to {@value #COUNT_MAX}
   * @param accepts takes a handle; is asked only for what is near
   * @throws IllegalArgumentException if the query is not a vector that could be put
   */
  public void search(float[] query, int count, IntPredicate accepts) {
    Check.range("count", count, 0, COUNT_MAX);
    Vectors.prepare(query, metric, this.query);
    rescore(near(count, accepts), count);
  }

  private TopHeap near(int count, IntPredicate accepts) {
    int wanted = count + Math.max(SPARE_MIN, count);
    if (graph.isUsed()) {
      TopHeap near = walks.search(query, count, wanted, accepts);
      if (near.size() >= count) {
        return near;
      }
    }
    return scan.search(query, wanted, accepts);
  }

  /** Returns how many were found. */
  public int size() {
    return size;
  }

  /** Returns the handle found as {@code index}-th, from 0. */
  public int handle(int index) {
    return handles[index];
  }

  /** Returns the cosine or inner product of the one found as {@code index}-th, from 0. */
  public float score(int index) {
    return scores[index];
  }

  private void rescore(TopHeap near, int count) {
    best.reset(count);
    while (near.size() > 0) {
      int handle = near.poll();
      best.offer(handle, rows.dot(VectorRows.slot(handle), query));
    }
    size = best.size();
    if (handles.length < size) {
      handles = new int[size];
      scores = new float[size];
    }
    for (int i = size - 1; i >= 0; i--) {
      scores[i] = (float) best.worstScore();
      handles[i] = best.poll();
    }
  }
}
