package dev.riffle.evaluation.data;

import dev.riffle.engine.catalog.Embedding;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Items' content vectors, from the files {@code NAME.npy} of a folder: row n is of the item called
 * n. Immutable.
 */
public final class ItemVectors {
  /** No vectors. */
  static final ItemVectors NONE = new ItemVectors(Map.of());

  private static final String SUFFIX = ".npy";

  /** What the engine takes; longer vectors are made shorter. */
  private static final int COMPONENTS_MAX = 1_024;

  private static final long SEED = 1;

  private final Map<String, float[][]> rows;

  private ItemVectors(Map<String, float[][]> rows) {
    this.rows = rows;
  }

  /** Reads all files of that kind. */
  static ItemVectors in(Path directory) {
    Map<String, float[][]> rows = new TreeMap<>();
    for (Path file : TextFile.in(directory)) {
      String name = file.getFileName().toString();
      if (name.endsWith(SUFFIX)) {
        rows.put(name.substring(0, name.length() - SUFFIX.length()), shortened(NpyFile.read(file)));
      }
    }
    return new ItemVectors(rows);
  }

  /**
   * Adds up components that a seeded draw puts together, each with a sign, so that products of rows
   * stay what they are on average (Weinberger et al., "Feature hashing for large scale multitask
   * learning", ICML 2009).
   */
  private static float[][] shortened(float[][] rows) {
    int columns = rows.length == 0 ? 0 : rows[0].length;
    if (columns <= COMPONENTS_MAX) {
      return rows;
    }
    SplittableRandom random = new SplittableRandom(SEED);
    int[] places = random.ints(columns, 0, COMPONENTS_MAX).toArray();
    int[] signs = random.ints(columns, 0, 2).map(bit -> 2 * bit - 1).toArray();
    float[][] folded = new float[rows.length][COMPONENTS_MAX];
    for (int row = 0; row < rows.length; row++) {
      for (int i = 0; i < columns; i++) {
        folded[row][places[i]] += signs[i] * rows[row][i];
      }
    }
    return folded;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Returns the items that have a row. */
  List<String> items() {
    int count = rows.values().stream().mapToInt(table -> table.length).max().orElse(0);
    return IntStream.range(0, count).mapToObj(String::valueOf).toList();
  }

  /** Returns the vectors of an item by name. */
  Map<String, Embedding> of(String item) {
    Map<String, Embedding> vectors = new HashMap<>();
    if (!rows.isEmpty() && item.matches("\\d{1,9}")) {
      int row = Integer.parseInt(item);
      rows.forEach((name, table) -> {
        if (row < table.length && table[row].length > 0) {
          vectors.put(name, Embedding.of(table[row]));
        }
      });
    }
    return vectors;
  }
}
