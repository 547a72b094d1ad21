package dev.riffle.engine.search;

import java.util.Arrays;

/** A set of links, which are not negative: open addressing, at most half full. Not thread-safe. */
final class LinkSet {
  private static final int EMPTY = -1;
  private static final int HASH = 0x9E3779B9;
  private static final int LENGTH_MIN = 2_048;

  private int[] links = new int[LENGTH_MIN];
  private int size;

  LinkSet() {
    Arrays.fill(links, EMPTY);
  }

  void clear() {
    Arrays.fill(links, EMPTY);
    size = 0;
  }

  int size() {
    return size;
  }

  /** Adds {@code link}; returns whether it is new. */
  boolean add(int link) {
    if (size * 2 >= links.length) {
      grow();
    }
    int index = index(links, link);
    if (links[index] == link) {
      return false;
    }
    links[index] = link;
    size++;
    return true;
  }

  private void grow() {
    int[] grown = new int[links.length * 2];
    Arrays.fill(grown, EMPTY);
    for (int link : links) {
      if (link != EMPTY) {
        grown[index(grown, link)] = link;
      }
    }
    links = grown;
  }

  private static int index(int[] links, int link) {
    int mask = links.length - 1;
    int hash = link * HASH;
    int index = (hash ^ hash >>> 16) & mask;
    while (links[index] != link && links[index] != EMPTY) {
      index = index + 1 & mask;
    }
    return index;
  }
}
