package dev.riffle.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Arms that learn as the main one does but leave a part of the engine out, by changed settings. */
public final class Ablations {
  private static final String LEAVE_OUT = "ranking.leave-out";

  private final String prefix;
  private final Map<String, Map<String, String>> parts = new LinkedHashMap<>();

  private Ablations(String prefix) {
    this.prefix = prefix;
  }

  /** Returns an arm for every candidate source, group of features and stage that replays use. */
  public static Ablations ofReplay() {
    Ablations all = new Ablations("without-");
    List.of("neighbours", "popular", "trending", "content", "fresh").forEach(all::source);
    all.parts.put("neighbours", Map.of("candidates.neighbours", "0", LEAVE_OUT, "together"));
    List.of("popularity", "trend", "together", "newness").forEach(all::features);
    for (String stage : List.of("contexts", "crosses")) {
      all.parts.put(stage, Map.of(LEAVE_OUT, stage));
    }
    all.parts.put("learned-weights", Map.of("ranking.choice-rate", "1e-6"));
    return all;
  }

  /**
   * Returns arms for splits without time: every model as a whole, its candidate source alone, and
   * its feature alone; and the popular items as candidates.
   *
   * @param ordered whether what follows what counts, so that co-visits are a model, too
   */
  public static Ablations ofSplits(boolean ordered) {
    Ablations all = new Ablations("engine-without-");
    all.model("associations", "associations.reach", "associated");
    all.model("factors", "factors.dimensions", "fit");
    if (ordered) {
      all.model("neighbours", "neighbours.reach", "related");
    }
    all.source("popular");
    return all;
  }

  private void model(String name, String size, String feature) {
    parts.put(name, Map.of(size, "0", "candidates." + name, "0"));
    source(name);
    features(feature);
  }

  private void source(String name) {
    parts.put("source-" + name, Map.of("candidates." + name, "0"));
  }

  private void features(String name) {
    parts.put("features-" + name, Map.of(LEAVE_OUT, name));
  }

  /** Returns the names of the arms, in the order printed. */
  public List<String> arms() {
    return parts.keySet().stream().map(part -> prefix + part).toList();
  }

  /** Returns the settings that leave out what an arm goes without; empty if it is none of these. */
  public Optional<Map<String, String>> changes(String arm) {
    return arm.startsWith(prefix)
        ? Optional.ofNullable(parts.get(arm.substring(prefix.length())))
        : Optional.empty();
  }
}
