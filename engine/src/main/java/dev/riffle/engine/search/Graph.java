package dev.riffle.engine.search;

import dev.riffle.engine.math.Random64;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * A hierarchical navigable small world (Malkov and Yashunin, TPAMI 2018): every node is on level 0,
 * one of M on level 1, one of M x M on level 2; on each it links to near nodes in different
 * directions. A walk takes about as many steps as the logarithm of their number.
 *
 * <p>Levels come from a hash of the handle, not from chance. Removal hands the links of a node on
 * to its neighbours, see {@link Repair}. One writer; readers walk beside it.
 */
final class Graph {
  private static final int NONE = -1;
  private static final int LEVEL_MAX = 6;
  private static final long HASH = 0x9E3779B97F4A7C15L;

  final Nodes nodes;
  private final int buildWidth;
  private final Walk walk;
  private final Selection selection;
  private final Repair repair;
  private final NodeCodec codec;
  private volatile int entry = NONE;

  Graph(int dimensions, Metric metric, int linksMax, int buildWidth) {
    nodes = new Nodes(dimensions, metric, linksMax);
    this.buildWidth = buildWidth;
    walk = new Walk(nodes);
    selection = new Selection(nodes);
    repair = new Repair(nodes, selection);
    codec = new NodeCodec(nodes);
  }

  /** Returns what a walk starts from, or -1 where there is no node. */
  int entry() {
    return entry;
  }

  int topLevel(int entry) {
    return nodes.levels(Nodes.slot(entry)) - 1;
  }

  /** Adds a node to a slot where none lies. */
  void insert(int handle, float[] vector) {
    int slot = VectorRows.slot(handle);
    int level = level(handle);
    nodes.place(slot, level, vector);
    nodes.enter(slot);
    int start = entry;
    if (start == NONE) {
      entry = nodes.link(slot);
      return;
    }
    int top = topLevel(start);
    walk.aim(slot);
    int near = walk.descend(start, top, level);
    for (int l = Math.min(level, top); l >= 0; l--) {
      Beam found = walk.walk(near, l, buildWidth);
      near = found.link(0);
      connect(slot, l, found);
    }
    if (level > top) {
      entry = nodes.link(slot);
    }
  }

  private int level(int handle) {
    int bits = Integer.numberOfTrailingZeros(nodes.linksMax);
    int zeros = Long.numberOfTrailingZeros(Random64.mix(handle + HASH));
    return Math.min(zeros / bits, LEVEL_MAX);
  }

  private void connect(int slot, int level, Beam found) {
    int[] chosen = selection.chosen();
    int count = selection.select(found, nodes.linksMax);
    int[] neighbours = Arrays.copyOf(chosen, count);
    selection.store(slot, level, count);
    VarHandle.releaseFence();
    for (int neighbour : neighbours) {
      selection.link(Nodes.slot(neighbour), level, nodes.link(slot));
    }
  }

  /** Removes the node in a slot. */
  void remove(int slot) {
    int levels = nodes.levels(slot);
    if (Nodes.slot(entry) == slot) {
      entry = otherEntry(slot);
    }
    int gone = nodes.link(slot);
    nodes.leave(slot);
    for (int level = 0; level < levels; level++) {
      repair.bypass(gone, level);
    }
  }

  /** Returns the link to another node that is on as many levels as any, or -1. */
  private int otherEntry(int slot) {
    int best = NONE;
    int levels = 0;
    int slots = nodes.chunks().length * Chunk.ROWS;
    for (int other = 0; other < slots; other++) {
      if (other != slot && nodes.stamp(other) > 0 && nodes.levels(other) > levels) {
        levels = nodes.levels(other);
        best = nodes.link(other);
      }
    }
    return best;
  }

  void write(StateWriter out) {
    out.number(entry);
    codec.write(out);
  }

  void read(StateReader in, VectorRows rows) {
    int start = in.integer();
    codec.read(in, rows);
    entry = start;
  }
}
