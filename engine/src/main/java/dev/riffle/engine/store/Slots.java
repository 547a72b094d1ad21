package dev.riffle.engine.store;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** Growing arrays whose elements are published one by one. */
final class Slots {
  private Slots() {}

  static <T> AtomicReferenceArray<T> grown(AtomicReferenceArray<T> array, int lengthMin) {
    AtomicReferenceArray<T> grown =
        new AtomicReferenceArray<>(Math.max(lengthMin, array.length() * 2));
    for (int i = 0; i < array.length(); i++) {
      grown.setPlain(i, array.getPlain(i));
    }
    return grown;
  }
}
