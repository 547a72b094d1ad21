package dev.riffle.evaluation.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ids of a file by dense number, from 0 in the order of their first sight. */
public final class Dictionary {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> ids = new ArrayList<>();

  /** Returns the number of {@code id}, a new one if it is new. */
  public int add(String id) {
    Integer known = numbers.putIfAbsent(id, ids.size());
    if (known != null) {
      return known;
    }
    ids.add(id);
    return ids.size() - 1;
  }

  String id(int number) {
    return ids.get(number);
  }

  public List<String> ids() {
    return List.copyOf(ids);
  }
}
