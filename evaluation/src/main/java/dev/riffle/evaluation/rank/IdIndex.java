package dev.riffle.evaluation.rank;

import dev.riffle.engine.prediction.Example;
import java.util.HashMap;
import java.util.Map;

/** Numbers the features of cases from 0, in the order of their first sight: numbers, then ids. */
final class IdIndex {
  private final int dense;
  private final Map<Long, Integer> ids = new HashMap<>();
  private int[] features = new int[16];
  private double[] values = new double[16];
  private int size;

  IdIndex(int dense) {
    this.dense = dense;
  }

  /** Looks up the features of a case, which hold until the next. */
  void load(Example example) {
    size = 0;
    for (int i = 0; i < dense; i++) {
      append(i, example.dense()[i]);
    }
    int[] fields = example.fields();
    for (int i = 0; i < fields.length; i++) {
      append(number(example.keys()[i]), 1.0 / inField(fields, i));
    }
  }

  private int number(long key) {
    Integer known = ids.get(key);
    if (known != null) {
      return known;
    }
    int number = dense + ids.size();
    ids.put(key, number);
    return number;
  }

  private static int inField(int[] fields, int at) {
    int count = 0;
    for (int field : fields) {
      count += field == fields[at] ? 1 : 0;
    }
    return count;
  }

  private void append(int feature, double value) {
    if (size == features.length) {
      features = java.util.Arrays.copyOf(features, 2 * size);
      values = java.util.Arrays.copyOf(values, 2 * size);
    }
    features[size] = feature;
    values[size++] = value;
  }

  int size() {
    return size;
  }

  int feature(int place) {
    return features[place];
  }

  double value(int place) {
    return values[place];
  }

  /** Returns how many features there are so far. */
  int features() {
    return dense + ids.size();
  }
}
