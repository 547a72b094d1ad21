package dev.riffle.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads {@code clips.tsv}: a clip a line. */
final class ClipTable {
  private static final String RESOURCE = "clips.tsv";
  private static final int COLUMNS = 6;

  private final Map<String, DemoCreator> creators;
  private final Map<String, Integer> variants = new HashMap<>();

  private ClipTable(Map<String, DemoCreator> creators) {
    this.creators = creators;
  }

  static List<DemoClip> read(Map<String, DemoCreator> creators) {
    ClipTable table = new ClipTable(creators);
    List<DemoClip> clips = new ArrayList<>();
    for (String line : lines()) {
      if (!line.startsWith("#")) {
        clips.add(table.clip(line));
      }
    }
    return clips;
  }

  private DemoClip clip(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalStateException("a clip needs " + COLUMNS + " columns, but has: " + line);
    }
    String topic = cells[0];
    int variant = variants.merge(topic, 1, Integer::sum) - 1;
    String id = topic + "-" + (variant + 1);
    return new DemoClip(
        id,
        topic,
        variant,
        Objects.requireNonNull(creators.get(cells[1]), () -> "no creator named " + cells[1]),
        cells[3],
        cells[4],
        List.of(cells[5].split(" ", -1)),
        Integer.parseInt(cells[2]),
        seed(id));
  }

  private static List<String> lines() {
    try (InputStream in = Objects.requireNonNull(ClipTable.class.getResourceAsStream(RESOURCE));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /** FNV-1a, so that a clip's seed depends on its id and on nothing else. */
  private static long seed(String id) {
    long hash = 0xcbf29ce484222325L;
    for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ b) * 0x100000001b3L;
    }
    return hash;
  }
}
