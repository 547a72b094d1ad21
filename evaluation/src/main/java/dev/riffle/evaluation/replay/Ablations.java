package dev.riffle.evaluation.replay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Arms that learn from every event but leave a part of the engine out, by changed settings. */
final class Ablations {
  private static final String WITHOUT = "without-";
  private static final String LEAVE_OUT = "ranking.leave-out";

  private final Map<String, Map<String, String>> parts = new LinkedHashMap<>();

  private Ablations() {}

  /** Returns an arm for every candidate source, group of features and stage that replays use. */
  static Ablations standard() {
    Ablations all = new Ablations();
    for (String source : List.of("neighbours", "popular", "trending", "content", "fresh")) {
      all.parts.put("source-" + source, Map.of("candidates." + source, "0"));
    }
    all.parts.put("neighbours", Map.of("candidates.neighbours", "0", LEAVE_OUT, "together"));
    for (String group : List.of("popularity", "trend", "together", "newness")) {
      all.parts.put("features-" + group, Map.of(LEAVE_OUT, group));
    }
    for (String stage : List.of("contexts", "crosses")) {
      all.parts.put(stage, Map.of(LEAVE_OUT, stage));
    }
    all.parts.put("learned-weights", Map.of("ranking.choice-rate", "1e-6"));
    return all;
  }

  /** Returns the names of the arms, in the order printed. */
  List<String> arms() {
    return parts.keySet().stream().map(part -> WITHOUT + part).toList();
  }

  /** Returns the settings that leave out what an arm goes without. */
  Map<String, String> changes(String arm) {
    return parts.getOrDefault(arm.substring(WITHOUT.length()), Map.of());
  }
}
