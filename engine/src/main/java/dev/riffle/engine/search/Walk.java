package dev.riffle.engine.search;

/**
 * Walks the graph towards a query, always on from the best node met that it has not been at (Malkov
 * and Yashunin, "Efficient and robust approximate nearest neighbor search using hierarchical
 * navigable small world graphs", TPAMI 2018, algorithm 2; the beam's width is their ef). Not
 * thread-safe; may run beside the writer.
 */
final class Walk {
  private static final int SLOT_BITS = 24;
  private static final float GONE = Float.NEGATIVE_INFINITY;

  private final Nodes nodes;
  private final byte[] query;
  private final Beam beam = new Beam();
  private final SlotSet met = new SlotSet();
  private final int[] batch;
  private final float[] scores;
  private NodeChunk[] chunks = new NodeChunk[0];
  private float scale;
  private float extra;

  Walk(Nodes nodes) {
    this.nodes = nodes;
    query = new byte[nodes.codeBytes];
    batch = new int[2 * nodes.linksMax];
    scores = new float[batch.length];
  }

  /** Sets where to walk to: a vector from outside. */
  void aim(float[] vector) {
    chunks = nodes.chunks();
    scale = Quantizer.quantize(vector, query);
    extra = 0;
  }

  /** Sets where to walk to: a node. */
  void aim(int slot) {
    chunks = nodes.chunks();
    NodeChunk chunk = nodes.chunk(slot);
    int start = chunk.start(Nodes.index(slot));
    System.arraycopy(chunk.rows, start, query, 0, query.length);
    scale = chunk.scale(start);
    extra = nodes.extra(slot);
  }

  /** Goes down from level to level, each time to the best that is met; returns that link. */
  int descend(int entry, int fromLevel, int aboveLevel) {
    int link = entry;
    for (int level = fromLevel; level > aboveLevel; level--) {
      link = walk(link, level, 1).link(0);
    }
    return link;
  }

  /** Returns the best that are met from {@code entry} on, on one level. */
  Beam walk(int entry, int level, int width) {
    met.clear(chunks.length * Chunk.ROWS);
    met.add(Nodes.slot(entry));
    beam.reset(width);
    beam.offer(score(entry), entry);
    for (int link = beam.expandNext(); link >= 0; link = beam.expandNext()) {
      int count = neighbours(link, level);
      for (int i = 0; i < count; i++) {
        if (scores[i] > GONE) {
          beam.offer(scores[i], batch[i]);
        } else {
          met.remove(Nodes.slot(batch[i]));
        }
      }
    }
    return beam;
  }

  /** Returns how many nodes the last walk scored. */
  int met() {
    return met.size();
  }

  /** Fills the batch with a node's neighbours, and scores them; leaves out what was met. */
  private int neighbours(int link, int level) {
    int slot = Nodes.slot(link);
    int[] links = nodes.links(chunks[slot >>> Chunk.BITS], slot, level);
    int start = nodes.linksStart(links, slot, level);
    int count = 0;
    int end = start + links[start];
    for (int i = start + 1; i <= end; i++) {
      int next = links[i];
      int nextSlot = Nodes.slot(next);
      if (nextSlot >>> Chunk.BITS < chunks.length && met.add(nextSlot)) {
        batch[count++] = next;
      }
    }
    touch(count);
    for (int i = 0; i < count; i++) {
      scores[i] = scores[i] > GONE ? score(batch[i]) : GONE;
    }
    return count;
  }

  /**
   * Reads the ends of each row of the batch before any is scored: reads that do not wait for each
   * other overlap, and at a million rows each waits for memory.
   */
  private void touch(int count) {
    for (int i = 0; i < count; i++) {
      int slot = Nodes.slot(batch[i]);
      NodeChunk chunk = chunks[slot >>> Chunk.BITS];
      int start = chunk.start(Nodes.index(slot));
      boolean there = chunk.stamp(start) == batch[i] >>> SLOT_BITS;
      scores[i] = there ? chunk.rows[start] : GONE;
    }
  }

  private float score(int link) {
    int slot = Nodes.slot(link);
    NodeChunk chunk = chunks[slot >>> Chunk.BITS];
    int start = chunk.start(Nodes.index(slot));
    int product = ByteKernels.BEST.dot(query, 0, chunk.rows, start, query.length);
    float score = product * chunk.scale(start) * scale;
    if (extra != 0) {
      score += extra * nodes.extra(slot);
    }
    return chunk.stamp(start) == link >>> SLOT_BITS ? score : GONE;
  }
}
