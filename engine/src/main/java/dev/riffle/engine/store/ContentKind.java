package dev.riffle.engine.store;

import dev.riffle.engine.catalog.Embedding;
import dev.riffle.engine.catalog.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One way in which items are described by a vector: the vectors of one name and length that callers
 * send, or the words of the text. Vectors of the same name but another length are another kind.
 *
 * @param name as callers call it; {@link #WORDS} for the words
 */
record ContentKind(String name, int dimensions) {
  static final String WORDS = "\0words";

  /**
   * Returns the kinds that the most of {@code items} have, as far as they fit into so many
   * components together.
   */
  static List<ContentKind> chosen(@Nullable Item[] items, int dimensionsMax) {
    List<ContentKind> chosen = new ArrayList<>();
    int left = dimensionsMax;
    for (ContentKind kind : mostFirst(counts(items))) {
      if (kind.dimensions <= left) {
        chosen.add(kind);
        left -= kind.dimensions;
      }
    }
    return List.copyOf(chosen);
  }

  private static Map<ContentKind, Integer> counts(@Nullable Item[] items) {
    Map<ContentKind, Integer> counts = new HashMap<>();
    for (Item item : items) {
      if (item != null) {
        item.vectors()
            .forEach((name, vector) ->
                counts.merge(new ContentKind(name, vector.dimensions()), 1, Integer::sum));
      }
      if (item != null && !item.text().isBlank()) {
        counts.merge(new ContentKind(WORDS, WordVector.DIMENSIONS), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static List<ContentKind> mostFirst(Map<ContentKind, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<ContentKind, Integer> kind) -> -kind.getValue())
                .thenComparing(kind -> kind.getKey().name)
                .thenComparingInt(kind -> kind.getKey().dimensions))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Writes an item's vector, scaled to length 1, from {@code start} on, where there is nothing but
   * 0; returns whether the item has one that is not all 0.
   */
  boolean write(Item item, float[] into, int start) {
    if (name.equals(WORDS)) {
      WordVector.add(item.text(), into, start);
    } else {
      Embedding vector = item.vectors().get(name);
      if (vector == null || vector.dimensions() != dimensions) {
        return false;
      }
      vector.copyTo(into, start);
    }
    return normalise(into, start);
  }

  private boolean normalise(float[] vector, int start) {
    double squares = 0;
    for (int i = start; i < start + dimensions; i++) {
      squares += (double) vector[i] * vector[i];
    }
    double scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    for (int i = start; i < start + dimensions; i++) {
      vector[i] = (float) (vector[i] * scale);
    }
    return squares > 0;
  }
}
