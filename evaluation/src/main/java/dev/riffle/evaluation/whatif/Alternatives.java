package dev.riffle.evaluation.whatif;

import dev.riffle.evaluation.data.Dictionary;
import dev.riffle.evaluation.offpolicy.TargetPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

/**
 * What other weights could have shown in each round of a log, with its probability. Not
 * thread-safe.
 */
public final class Alternatives implements TargetPolicy {
  private final List<int[]> actions = new ArrayList<>();
  private final List<double[]> chances = new ArrayList<>();

  Alternatives() {}

  void add(Map<String, Double> byItem, Dictionary items) {
    Map<String, Double> sorted = new TreeMap<>(byItem);
    actions.add(sorted.keySet().stream().mapToInt(items::add).toArray());
    chances.add(sorted.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  void add(Alternatives others, int round) {
    actions.add(others.actions.get(round));
    chances.add(others.chances.get(round));
  }

  @Override
  public double probability(int round, int context, int action) {
    return mean(round, context, 0, other -> other == action ? 1 : 0);
  }

  @Override
  public double mean(int round, int context, int count, IntToDoubleFunction value) {
    int[] possible = actions.get(round);
    double sum = 0;
    for (int i = 0; i < possible.length; i++) {
      sum += chances.get(round)[i] * value.applyAsDouble(possible[i]);
    }
    return sum;
  }
}
