package dev.riffle.evaluation.rank;

import dev.riffle.engine.prediction.Sides;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Cases in the order in which they are met.
 *
 * @param settings the name of the settings for data of this kind
 * @param sides how many fields speak of who asks, and how many of what is asked about
 * @param fields names by number, those of who asks first; what comes before a dot is the group,
 *     such as {@code item} in {@code item.price}
 * @param dense names of the numbers that every case has, likewise
 */
record CaseLog(
    String settings, Sides sides, List<String> fields, List<String> dense, List<Case> cases) {
  public CaseLog {
    fields = List.copyOf(fields);
    dense = List.copyOf(dense);
    cases = List.copyOf(cases);
  }

  /** Returns the groups of fields and numbers, in the order of their first. */
  List<String> groups() {
    return Stream.concat(fields.stream(), dense.stream()).map(CaseLog::group).distinct().toList();
  }

  /** Returns the same cases in a seeded random order, as if nothing changed with time. */
  CaseLog shuffled(long seed) {
    List<Case> shuffled = new ArrayList<>(cases);
    Collections.shuffle(shuffled, new Random(seed));
    return new CaseLog(settings, sides, fields, dense, shuffled);
  }

  long positives() {
    return cases.stream().filter(Case::positive).count();
  }

  static String group(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
