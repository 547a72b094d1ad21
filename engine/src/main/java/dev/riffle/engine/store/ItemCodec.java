package dev.riffle.engine.store;

import dev.riffle.engine.catalog.Embedding;
import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Items in a snapshot. */
final class ItemCodec {
  private static final int COUNT_MAX = 1_024;

  private ItemCodec() {}

  static void write(StateWriter out, Item item) {
    out.text(item.id());
    out.text(item.kind());
    out.text(item.author());
    instant(out, item.published());
    instant(out, item.expires());
    out.text(item.language());
    out.text(item.region());
    out.number(item.tags().size());
    item.tags().forEach(out::text);
    out.text(item.text());
    out.number(item.duration().toNanos());
    out.texts(item.attributes());
    vectors(out, item.vectors());
  }

  static Item read(StateReader in) {
    return new Item(
        in.text(),
        in.text(),
        in.text(),
        instant(in),
        instant(in),
        in.text(),
        in.text(),
        tags(in),
        in.text(),
        Duration.ofNanos(in.longInteger()),
        in.texts(),
        vectors(in));
  }

  private static void instant(StateWriter out, Instant instant) {
    out.number(instant.getEpochSecond());
    out.number(instant.getNano());
  }

  private static Instant instant(StateReader in) {
    return Instant.ofEpochSecond(in.longInteger(), in.integer());
  }

  private static List<String> tags(StateReader in) {
    int count = in.count(COUNT_MAX);
    List<String> tags = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      tags.add(in.text());
    }
    return tags;
  }

  private static void vectors(StateWriter out, Map<String, Embedding> vectors) {
    out.number(vectors.size());
    new TreeMap<>(vectors)
        .forEach((name, vector) -> {
          out.text(name);
          out.number(vector.dimensions());
          out.numbers(vector.toArray(), vector.dimensions());
        });
  }

  private static Map<String, Embedding> vectors(StateReader in) {
    int count = in.count(COUNT_MAX);
    Map<String, Embedding> vectors = new HashMap<>();
    for (int i = 0; i < count; i++) {
      String name = in.text();
      float[] components = new float[in.count(COUNT_MAX)];
      in.reals(components, components.length);
      vectors.put(name, Embedding.of(components));
    }
    return vectors;
  }
}
