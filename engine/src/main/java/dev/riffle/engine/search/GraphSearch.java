package dev.riffle.engine.search;

import dev.riffle.engine.math.TopHeap;
import java.util.function.IntPredicate;

/**
 * Searches by walks, each wider than the last one until enough of what is met is accepted. Not
 * thread-safe.
 */
final class GraphSearch {
  private static final int WIDTH_MAX = 2_048;
  private static final int WIDENING = 4;

  private final VectorRows rows;
  private final Graph graph;
  private final Walk walk;
  private final int width;
  private final TopHeap near = new TopHeap();

  GraphSearch(VectorRows rows, Graph graph, int width) {
    this.rows = rows;
    this.graph = graph;
    this.width = width;
    walk = new Walk(graph.nodes);
  }

  /**
   * Returns the handles nearest by their codes; fewer than {@code enough} where the accepted are so
   * rare that a scan is called for.
   *
   * @param most handles to return
   */
  TopHeap search(float[] query, int enough, int most, IntPredicate accepts) {
    near.reset(most);
    int entry = graph.entry();
    if (entry < 0) {
      return near;
    }
    walk.aim(query);
    int start = walk.descend(entry, graph.topLevel(entry), 0);
    for (int w = Math.max(width, enough); w <= WIDTH_MAX; w *= WIDENING) {
      near.reset(most);
      collect(walk.walk(start, 0, w), accepts);
      if (near.size() >= enough) {
        return near;
      }
    }
    return near;
  }

  private void collect(Beam beam, IntPredicate accepts) {
    for (int i = 0; i < beam.size(); i++) {
      int handle = rows.handleAt(Nodes.slot(beam.link(i)));
      if (handle != Chunk.NONE && accepts.test(handle)) {
        near.offer(handle, beam.score(i));
      }
    }
  }
}
