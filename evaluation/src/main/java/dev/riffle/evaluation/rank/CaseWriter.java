package dev.riffle.evaluation.rank;

import dev.riffle.engine.prediction.Example;
import java.util.ArrayList;
import java.util.List;

/** Collects cases: ids and numbers first, then {@link #add}. Not thread-safe. */
final class CaseWriter {
  private final List<String> fields;
  private final List<String> dense;
  private final List<Case> cases = new ArrayList<>();
  private final List<List<String>> ids = new ArrayList<>();
  private float[] numbers;

  CaseWriter(List<String> fields, List<String> dense) {
    this.fields = fields;
    this.dense = dense;
    fields.forEach(field -> ids.add(new ArrayList<>()));
    numbers = new float[dense.size()];
  }

  /** Adds an id to a field; an empty one stands for none. */
  CaseWriter id(String field, String id) {
    if (!id.isEmpty()) {
      ids.get(place(fields, field)).add(id);
    }
    return this;
  }

  CaseWriter number(String name, double number) {
    numbers[place(dense, name)] = (float) number;
    return this;
  }

  /** Ends the case. */
  void add(boolean positive, long millis) {
    cases.add(new Case(example(), positive, millis));
    ids.forEach(List::clear);
    numbers = new float[dense.size()];
  }

  List<Case> cases() {
    return cases;
  }

  private Example example() {
    int count = ids.stream().mapToInt(List::size).sum();
    int[] places = new int[count];
    long[] keys = new long[count];
    int n = 0;
    for (int field = 0; field < ids.size(); field++) {
      for (String id : ids.get(field)) {
        places[n] = field;
        keys[n++] = Example.key(field, id);
      }
    }
    return new Example(places, keys, numbers);
  }

  private static int place(List<String> names, String name) {
    int place = names.indexOf(name);
    if (place < 0) {
      throw new IllegalArgumentException(
          "field must be one of %s, but was \"%s\"".formatted(names, name));
    }
    return place;
  }
}
