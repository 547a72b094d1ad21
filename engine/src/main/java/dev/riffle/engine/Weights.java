package dev.riffle.engine;

import dev.riffle.engine.check.Check;
import dev.riffle.engine.objective.Objective;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The objectives' weights in force. One writer, readers without locks. */
final class Weights {
  private volatile List<Objective> objectives;

  Weights(List<Objective> objectives) {
    long names = objectives.stream().map(Objective::name).distinct().count();
    Check.require(
        names == objectives.size(),
        "names of objectives must differ, but were "
            + objectives.stream().map(Objective::name).toList());
    this.objectives = objectives;
  }

  List<Objective> objectives() {
    return objectives;
  }

  void set(Map<String, Double> weights) {
    objectives = replaced(weights);
  }

  /** Returns the weights by objective, with {@code others} in place of some. */
  double[] with(Map<String, Double> others) {
    List<Objective> all = others.isEmpty() ? objectives : replaced(others);
    return all.stream().mapToDouble(Objective::weight).toArray();
  }

  private List<Objective> replaced(Map<String, Double> weights) {
    List<Objective> all = objectives;
    List<String> names = all.stream().map(Objective::name).toList();
    weights
        .keySet()
        .forEach(name ->
            Check.require(
                names.contains(name),
                "objective must be one of %s, but was \"%s\"".formatted(names, name)));
    List<Objective> replaced = new ArrayList<>();
    for (Objective one : all) {
      double weight = weights.getOrDefault(one.name(), one.weight());
      replaced.add(new Objective(one.name(), one.target(), one.patience(), weight));
    }
    return List.copyOf(replaced);
  }
}
