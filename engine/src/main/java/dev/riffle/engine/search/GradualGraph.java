package dev.riffle.engine.search;

import dev.riffle.engine.settings.SearchSettings;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import dev.riffle.engine.snapshot.Stateful;

/**
 * A {@link Graph} that is built while vectors come in, so that no put has to wait for a whole
 * build: from half the threshold on, every put also links two of the vectors that came before, and
 * all are linked when the threshold is reached. What is linked stays so when vectors become fewer.
 */
final class GradualGraph implements Stateful {
  private static final int LINKED_A_PUT = 2;

  private final VectorRows rows;
  private final Graph graph;
  private final int from;
  private final float[] vector;
  private int linkedBelow;
  private volatile boolean complete;

  GradualGraph(VectorRows rows, Metric metric, SearchSettings settings) {
    this.rows = rows;
    graph = new Graph(rows.dimensions(), metric, settings.links(), settings.buildWidth());
    from = settings.graphFrom();
    vector = new float[rows.dimensions()];
  }

  Graph graph() {
    return graph;
  }

  /** Tells whether the graph knows all vectors, and they are so many that it is faster. */
  boolean isUsed() {
    return complete && rows.size() >= from;
  }

  /** Takes note of a vector that was put where no node lies. */
  void added(int handle) {
    if (linkedBelow == 0 && rows.size() < from / 2) {
      return;
    }
    if (VectorRows.slot(handle) < linkedBelow) {
      link(handle);
    }
    int linked = 0;
    while (linkedBelow < rows.slots() && linked < LINKED_A_PUT) {
      int waiting = rows.handleAt(linkedBelow++);
      if (waiting != Chunk.NONE) {
        link(waiting);
        linked++;
      }
    }
    if (linkedBelow == rows.slots()) {
      complete = true;
    }
  }

  private void link(int handle) {
    rows.copy(VectorRows.slot(handle), vector);
    graph.insert(handle, vector);
  }

  /** Removes the node in {@code slot}, if there is one. */
  void remove(int slot) {
    if (graph.nodes.contains(slot)) {
      graph.remove(slot);
    }
  }

  @Override
  public void write(StateWriter out) {
    out.number(linkedBelow);
    out.flag(complete);
    graph.write(out);
  }

  @Override
  public void read(StateReader in) {
    linkedBelow = in.count(rows.slots());
    boolean wasComplete = in.flag();
    graph.read(in, rows);
    complete = wasComplete;
  }
}
