package dev.riffle.engine.store;

import dev.riffle.engine.math.TopList;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;

/** Top lists in a snapshot. */
final class Lists {
  private Lists() {}

  static void write(StateWriter out, TopList list) {
    out.number(list.size());
    for (int i = 0; i < list.size(); i++) {
      out.number(list.id(i));
      out.number(list.key(i));
    }
  }

  static void read(StateReader in, TopList list, int capacity) {
    int size = in.count(capacity);
    for (int i = 0; i < size; i++) {
      list.append(in.integer(), in.doubleReal());
    }
  }
}
