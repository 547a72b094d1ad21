package dev.riffle.cli;

import dev.riffle.engine.Settings;
import dev.riffle.evaluation.EngineSettings;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** Settings of the engine in an evaluation: those chosen for the data, and changes by hand. */
final class EvaluateSettings {
  static final String ARMS =
      "Arms: popularity, last-item-knn and item-knn (cosine), engine; on demand also"
          + " engine-learning-off, engine-streaming (one pass, nothing solved at the end) and"
          + " engine-without-PART (see --ablation).";

  static final String ABLATION =
      "Run the engine and arms that leave out one part of it each: engine-without-PART, a model, its"
          + " candidate source alone or its feature alone.";

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "Change a setting of the engine, such as factors.dimensions=32.")
  private Map<String, String> changes = new TreeMap<>();

  /** Returns what gives the settings for a data set, with some more of them changed. */
  Function<Map<String, String>, Settings> chosen(String kind, String data) {
    return more -> {
      Map<String, String> all = new TreeMap<>(changes);
      all.putAll(more);
      return EngineSettings.chosen(kind, data, all);
    };
  }
}
