package dev.riffle.engine.search;

import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes and reads the links of nodes; their codes follow from the vectors. */
final class NodeCodec {
  private static final int STAMPS = 127;
  private static final int LEVELS_MAX = 7;

  private final Nodes nodes;

  NodeCodec(Nodes nodes) {
    this.nodes = nodes;
  }

  void write(StateWriter out) {
    int slots = nodes.chunks().length * Chunk.ROWS;
    out.number(nodes.squaresMax());
    out.number(slots);
    for (int slot = 0; slot < slots; slot++) {
      int stamp = nodes.stamp(slot);
      out.number(stamp);
      if (stamp > 0) {
        writeNode(slot, out);
      }
    }
  }

  private void writeNode(int slot, StateWriter out) {
    int levels = nodes.levels(slot);
    out.number(levels);
    for (int level = 0; level < levels; level++) {
      int[] links = nodes.links(nodes.chunk(slot), slot, level);
      int start = nodes.linksStart(links, slot, level);
      for (int i = start; i <= start + links[start]; i++) {
        out.number(links[i]);
      }
    }
  }

  void read(StateReader in, VectorRows rows) {
    float squaresMax = in.real();
    int slots = in.count(rows.slots());
    float[] vector = new float[rows.dimensions()];
    for (int slot = 0; slot < slots; slot++) {
      nodes.ensure(slot);
      int stamp = in.integer();
      if (stamp > 0) {
        rows.copy(slot, vector);
        nodes.place(slot, in.count(LEVELS_MAX) - 1, vector);
        readLinks(slot, slots, in);
      }
      nodes.stamp(slot, stamp);
    }
    nodes.squaresMax(squaresMax);
  }

  private void readLinks(int slot, int slots, StateReader in) {
    for (int level = 0; level < nodes.levels(slot); level++) {
      int[] links = nodes.links(nodes.chunk(slot), slot, level);
      int start = nodes.linksStart(links, slot, level);
      links[start] = in.count(nodes.linksMax(level));
      for (int i = start + 1; i <= start + links[start]; i++) {
        links[i] = checked(in.integer(), slots);
      }
    }
  }

  private static int checked(int link, int slots) {
    if (link < 0 || link >>> 24 > STAMPS || Nodes.slot(link) >= slots) {
      throw new UncheckedIOException(new IOException("%d is no link".formatted(link)));
    }
    return link;
  }
}
