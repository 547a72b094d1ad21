package dev.riffle.engine.search;

/**
 * Chooses a node's neighbours among the near: one is left out where it is nearer to a chosen one
 * than to the node (Malkov and Yashunin, TPAMI 2018, algorithm 4), so that links lead in different
 * directions. Not thread-safe.
 */
final class Selection {
  private final Nodes nodes;
  private final int[] chosen;
  private final Beam near = new Beam();

  Selection(Nodes nodes) {
    this.nodes = nodes;
    chosen = new int[2 * nodes.linksMax];
  }

  /** Returns the links that were chosen last; the array is used again. */
  int[] chosen() {
    return chosen;
  }

  /** Chooses at most {@code max} of {@code candidates}, the best first, and returns how many. */
  int select(Beam candidates, int max) {
    int count = 0;
    for (int i = 0; i < candidates.size() && count < max; i++) {
      int link = candidates.link(i);
      if (leadsElsewhere(Nodes.slot(link), candidates.score(i), count)) {
        chosen[count++] = link;
      }
    }
    return count;
  }

  private boolean leadsElsewhere(int slot, float score, int count) {
    for (int i = 0; i < count; i++) {
      if (nodes.similarity(slot, Nodes.slot(chosen[i])) > score) {
        return false;
      }
    }
    return true;
  }

  /** Adds a link to those of a node; where there is no room, chooses anew among all of them. */
  void link(int slot, int level, int link) {
    int[] links = nodes.links(nodes.chunk(slot), slot, level);
    int start = nodes.linksStart(links, slot, level);
    int count = links[start];
    for (int i = start + 1; i <= start + count; i++) {
      if (links[i] == link) {
        return;
      }
    }
    if (count < nodes.linksMax(level)) {
      links[start + 1 + count] = link;
      links[start] = count + 1;
    } else {
      reselect(slot, level, link, links, start);
    }
  }

  private void reselect(int slot, int level, int added, int[] links, int start) {
    near.reset(links[start] + 1);
    near.offer(nodes.similarity(slot, Nodes.slot(added)), added);
    for (int i = start + 1; i <= start + links[start]; i++) {
      if (nodes.isLive(links[i])) {
        near.offer(nodes.similarity(slot, Nodes.slot(links[i])), links[i]);
      }
    }
    store(slot, level, select(near, nodes.linksMax(level)));
  }

  /** Makes the first {@code count} chosen the links of a node. */
  void store(int slot, int level, int count) {
    int[] links = nodes.links(nodes.chunk(slot), slot, level);
    int start = nodes.linksStart(links, slot, level);
    System.arraycopy(chosen, 0, links, start + 1, count);
    links[start] = count;
  }
}
