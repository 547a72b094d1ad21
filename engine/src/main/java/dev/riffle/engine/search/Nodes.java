package dev.riffle.engine.search;

import java.util.Arrays;

/**
 * The nodes of the graph by slot, with their codes row by row. One writer; readers see chunks that
 * are published whole, and check that a link's slot lies in those that they have.
 */
final class Nodes {
  private static final int SLOT_BITS = 24;
  private static final int CODES_UNIT = 32;
  private static final int STAMPS = 127;

  final int codeBytes;
  final int linksMax;
  private final Metric metric;
  private final byte[] codes;
  private volatile NodeChunk[] chunks = new NodeChunk[0];
  private float squaresMax;

  /**
   * @param linksMax links of a node of a level above the lowest, which has one less than twice as
   *     many
   */
  Nodes(int dimensions, Metric metric, int linksMax) {
    codeBytes = (dimensions + CODES_UNIT - 1) / CODES_UNIT * CODES_UNIT;
    codes = new byte[codeBytes];
    this.metric = metric;
    this.linksMax = linksMax;
  }

  static int slot(int link) {
    return VectorRows.slot(link);
  }

  NodeChunk[] chunks() {
    return chunks;
  }

  NodeChunk chunk(int slot) {
    return chunks[slot >>> Chunk.BITS];
  }

  void ensure(int slot) {
    NodeChunk[] all = chunks;
    int chunk = slot >>> Chunk.BITS;
    if (chunk >= all.length) {
      NodeChunk[] grown = Arrays.copyOf(all, chunk + 1);
      for (int i = all.length; i <= chunk; i++) {
        grown[i] = new NodeChunk(codeBytes, 2 * linksMax);
      }
      chunks = grown;
    }
  }

  static int index(int slot) {
    return slot & Chunk.ROWS - 1;
  }

  boolean contains(int slot) {
    return slot >>> Chunk.BITS < chunks.length && stamp(slot) > 0;
  }

  int stamp(int slot) {
    NodeChunk chunk = chunk(slot);
    return chunk.stamp(chunk.start(index(slot)));
  }

  void stamp(int slot, int stamp) {
    NodeChunk chunk = chunk(slot);
    chunk.stamp(chunk.start(index(slot)), stamp);
  }

  /** Makes a slot where no node lies ready for one, without links. */
  void place(int slot, int level, float[] vector) {
    ensure(slot);
    NodeChunk chunk = chunk(slot);
    int index = index(slot);
    int start = chunk.start(index);
    chunk.scale(start, Quantizer.quantize(vector, codes));
    System.arraycopy(codes, 0, chunk.rows, start, codeBytes);
    chunk.squares[index] = squares(vector);
    squaresMax = Math.max(squaresMax, chunk.squares[index]);
    chunk.links[index * 2 * linksMax] = 0;
    chunk.upper[index] = level == 0 ? NodeChunk.NO_LINKS : new int[level * (linksMax + 1)];
  }

  private static float squares(float[] vector) {
    float squares = 0;
    for (float component : vector) {
      squares += component * component;
    }
    return squares;
  }

  /** Gives the node that was placed in a slot a stamp that the last one there did not have. */
  void enter(int slot) {
    stamp(slot, -stamp(slot) % STAMPS + 1);
  }

  /** Marks a slot as one where no node lies. */
  void leave(int slot) {
    stamp(slot, -stamp(slot));
  }

  /** Returns the link to the node in {@code slot}. */
  int link(int slot) {
    return stamp(slot) << SLOT_BITS | slot;
  }

  /** Tells whether the node that a link was made to is still there. */
  boolean isLive(int link) {
    return stamp(slot(link)) == link >>> SLOT_BITS;
  }

  /** Returns how many levels a node is on. */
  int levels(int slot) {
    return 1 + chunk(slot).upper[index(slot)].length / (linksMax + 1);
  }

  /** Returns the array that holds the links of a node, from {@link #linksStart} on. */
  int[] links(NodeChunk chunk, int slot, int level) {
    if (level == 0) {
      return chunk.links;
    }
    int[] upper = chunk.upper[index(slot)];
    return upper.length < level * (linksMax + 1) ? NodeChunk.NO_LINKS : upper;
  }

  /** Returns where in {@code links} the number of a node's links lies, and behind it they. */
  int linksStart(int[] links, int slot, int level) {
    if (level == 0) {
      return index(slot) * 2 * linksMax;
    }
    return links.length == 1 ? 0 : (level - 1) * (linksMax + 1);
  }

  int linksMax(int level) {
    return level == 0 ? 2 * linksMax - 1 : linksMax;
  }

  /** Returns the similarity of two nodes, by which the graph is built. */
  float similarity(int slot, int other) {
    NodeChunk chunk = chunk(slot);
    NodeChunk otherChunk = chunk(other);
    int start = chunk.start(index(slot));
    int otherStart = otherChunk.start(index(other));
    int product = ByteKernels.BEST.dot(chunk.rows, start, otherChunk.rows, otherStart, codeBytes);
    return product * chunk.scale(start) * otherChunk.scale(otherStart) + extra(slot) * extra(other);
  }

  /**
   * Returns the component that would make all nodes equally long, so that the nearest of them is
   * the one with the highest inner product (Bachrach et al., "Speeding up the Xbox recommender
   * system using a Euclidean transformation for inner-product spaces", RecSys 2014, section 3).
   */
  float extra(int slot) {
    if (metric == Metric.COSINE) {
      return 0;
    }
    float rest = squaresMax - chunk(slot).squares[index(slot)];
    return (float) Math.sqrt(Math.max(0, rest));
  }

  float squaresMax() {
    return squaresMax;
  }

  void squaresMax(float squaresMax) {
    this.squaresMax = squaresMax;
  }
}
