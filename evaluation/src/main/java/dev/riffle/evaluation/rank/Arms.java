package dev.riffle.evaluation.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who predicts: simple learners, the engine's model, and the same with a part left out. */
final class Arms {
  static final String BASE_RATE = "base-rate";
  static final String REGRESSION = "logistic-regression";
  static final String FACTORIZATION = "factorization-machine";
  static final String ENGINE = "engine";

  private static final String WITHOUT_GROUP = "without-";

  /** The parts of the engine's model that can be left out, and how. */
  private static final Map<String, Map<String, String>> ABLATIONS =
      Map.of(
          "same-pairs", Map.of("model.pair-rate", "0"),
          "no-vectors", Map.of("model.vector-scale", "0"),
          "no-id-weights", Map.of("model.wide-l1", "1000"),
          "no-calibration", Map.of("model.calibrated", "false"),
          "admission-3", Map.of("model.admission", "3"));

  private static final List<String> ABLATION_ORDER =
      List.of("same-pairs", "no-vectors", "no-id-weights", "no-calibration", "admission-3");

  private Arms() {}

  /** Returns the names for a log, in the order printed. */
  static List<String> names(CaseLog log) {
    List<String> names = new ArrayList<>(List.of(BASE_RATE, REGRESSION, FACTORIZATION, ENGINE));
    names.addAll(ABLATION_ORDER);
    log.groups().forEach(group -> names.add(WITHOUT_GROUP + group));
    return List.copyOf(names);
  }

  static Predictor predictor(String name, CaseLog log, RankSettings settings) {
    int dense = log.dense().size();
    return switch (name) {
      case BASE_RATE -> new BaseRate();
      case REGRESSION ->
          new LogisticRegression(
              dense, settings.number("lr.rate"), settings.number("lr.dense-rate"));
      case FACTORIZATION ->
          new FactorizationMachine(
              dense,
              settings.number("fm.rate"),
              settings.number("fm.dense-rate"),
              settings.number("fm.vector-rate"),
              settings.number("fm.vector-scale"),
              settings.number("fm.vector-squares"));
      default -> engine(name, log, settings);
    };
  }

  private static Predictor engine(String name, CaseLog log, RankSettings settings) {
    Map<String, String> others = ABLATIONS.getOrDefault(name, Map.of());
    Predictor engine = new EngineModel(log, settings.model(others));
    return name.startsWith(WITHOUT_GROUP)
        ? new WithoutGroup(engine, log, name.substring(WITHOUT_GROUP.length()))
        : engine;
  }
}
