package dev.riffle.engine.store;

import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import java.util.Arrays;

/**
 * Slots in the order of their last touch: a doubly linked list through two arrays, in constant time
 * an operation. Slot 0 of the arrays is the head, slot n is kept at n + 1.
 *
 * <pre>
 *   head -> oldest -> ... -> newest -> head
 * </pre>
 */
final class LruList {
  private volatile int[] next = new int[16];
  private int[] previous = new int[16];

  void touch(int slot) {
    if (linked(slot)) {
      remove(slot);
    }
    int node = slot + 1;
    ensure(node);
    int last = previous[0];
    next[node] = 0;
    previous[node] = last;
    next[last] = node;
    previous[0] = node;
  }

  void remove(int slot) {
    int node = slot + 1;
    next[previous[node]] = next[node];
    previous[next[node]] = previous[node];
    next[node] = node;
    previous[node] = node;
  }

  /** Returns the slot touched longest ago, or -1. */
  int oldest() {
    return next[0] - 1;
  }

  /** Returns the slot touched last, or -1. */
  int newest() {
    return previous[0] - 1;
  }

  /** Returns the slot touched just before {@code slot} was, or -1; safe beside a writer. */
  int before(int slot) {
    int[] all = previous;
    return slot + 1 < all.length ? all[slot + 1] - 1 : -1;
  }

  private boolean linked(int slot) {
    int node = slot + 1;
    return node < next.length && next[node] != node;
  }

  private void ensure(int node) {
    int length = next.length;
    if (node >= length) {
      int[] grownNext = Arrays.copyOf(next, Math.max(node + 1, length * 2));
      int[] grownPrevious = Arrays.copyOf(previous, grownNext.length);
      unlink(grownNext, length);
      unlink(grownPrevious, length);
      previous = grownPrevious;
      next = grownNext;
    }
  }

  private static void unlink(int[] links, int from) {
    for (int i = from; i < links.length; i++) {
      links[i] = i;
    }
  }

  LruList() {
    unlink(next, 1);
    unlink(previous, 1);
  }

  /** Receives the slots whose links an operation is about to change. */
  interface Changing {
    void slot(int slot);
  }

  /** Tells of the slots that {@link #touch} or {@link #remove} of a slot would change. */
  void announce(int slot, Changing changing) {
    int node = slot + 1;
    changing.slot(slot);
    announceNode(node < next.length ? next[node] : 0, changing);
    announceNode(node < previous.length ? previous[node] : 0, changing);
    announceNode(previous[0], changing);
  }

  private static void announceNode(int node, Changing changing) {
    if (node != 0) {
      changing.slot(node - 1);
    }
  }

  void writeEnds(StateWriter out) {
    out.number(next[0]);
    out.number(previous[0]);
  }

  void write(int slot, StateWriter out) {
    out.number(next[slot + 1]);
    out.number(previous[slot + 1]);
  }

  void readEnds(StateReader in, int slots) {
    ensure(slots);
    next[0] = in.count(slots);
    previous[0] = in.count(slots);
  }

  void read(int slot, StateReader in) {
    next[slot + 1] = in.integer();
    previous[slot + 1] = in.integer();
  }
}
