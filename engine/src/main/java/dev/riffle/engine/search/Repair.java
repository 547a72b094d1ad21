package dev.riffle.engine.search;

/**
 * Closes the gap that a node leaves: whoever links to it gets a link to one of its neighbours in
 * its place, the nearest that leads in a direction of its own; and each of its neighbours gets a
 * link from the nearest other one, so that it can still be reached. Looks for who links to it among
 * the neighbours and theirs; a link from further away is recognised by its stamp, and dropped when
 * that node's links are chosen anew. Not thread-safe.
 */
final class Repair {
  private final Nodes nodes;
  private final Selection selection;
  private final SlotSet met = new SlotSet();
  private final int[] heirs;
  private int heirCount;

  Repair(Nodes nodes, Selection selection) {
    this.nodes = nodes;
    this.selection = selection;
    heirs = new int[2 * nodes.linksMax];
  }

  /** Takes the node that {@code gone} led to out of the links of a level. */
  void bypass(int gone, int level) {
    heirCount = live(Nodes.slot(gone), level, heirs);
    met.clear(nodes.chunks().length * Chunk.ROWS);
    met.add(Nodes.slot(gone));
    int[] around = new int[heirs.length];
    for (int i = 0; i < heirCount; i++) {
      visit(heirs[i], level, gone);
      int count = live(Nodes.slot(heirs[i]), level, around);
      for (int j = 0; j < count; j++) {
        visit(around[j], level, gone);
      }
    }
    for (int i = 0; i < heirCount; i++) {
      keepReachable(heirs[i], level);
    }
  }

  private void keepReachable(int link, int level) {
    int nearest = -1;
    float bestScore = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < heirCount; i++) {
      if (heirs[i] != link) {
        float score = nodes.similarity(Nodes.slot(link), Nodes.slot(heirs[i]));
        if (score > bestScore) {
          bestScore = score;
          nearest = heirs[i];
        }
      }
    }
    if (nearest >= 0) {
      selection.link(Nodes.slot(nearest), level, link);
    }
  }

  private int live(int slot, int level, int[] into) {
    int[] links = nodes.links(nodes.chunk(slot), slot, level);
    int start = nodes.linksStart(links, slot, level);
    int count = 0;
    for (int i = start + 1; i <= start + links[start]; i++) {
      if (nodes.isLive(links[i])) {
        into[count++] = links[i];
      }
    }
    return count;
  }

  private void visit(int link, int level, int gone) {
    int slot = Nodes.slot(link);
    if (!met.add(slot)) {
      return;
    }
    int[] links = nodes.links(nodes.chunk(slot), slot, level);
    int start = nodes.linksStart(links, slot, level);
    for (int i = start + 1; i <= start + links[start]; i++) {
      if (links[i] == gone) {
        replace(slot, links, start, i);
        return;
      }
    }
  }

  private void replace(int slot, int[] links, int start, int index) {
    int last = start + links[start];
    links[index] = links[last];
    links[start]--;
    int heir = heir(slot, links, start);
    if (heir >= 0) {
      links[last] = heir;
      links[start]++;
    }
  }

  private int heir(int slot, int[] links, int start) {
    int best = -1;
    float bestScore = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < heirCount; i++) {
      int heir = Nodes.slot(heirs[i]);
      if (heir != slot) {
        float score = nodes.similarity(slot, heir);
        if (score > bestScore && leadsElsewhere(heirs[i], score, links, start)) {
          best = heirs[i];
          bestScore = score;
        }
      }
    }
    return best;
  }

  private boolean leadsElsewhere(int heir, float score, int[] links, int start) {
    for (int i = start + 1; i <= start + links[start]; i++) {
      if (links[i] == heir || isNearer(links[i], heir, score)) {
        return false;
      }
    }
    return true;
  }

  private boolean isNearer(int link, int heir, float score) {
    return nodes.isLive(link) && nodes.similarity(Nodes.slot(heir), Nodes.slot(link)) > score;
  }
}
