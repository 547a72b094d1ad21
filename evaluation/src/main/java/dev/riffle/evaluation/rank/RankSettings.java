package dev.riffle.evaluation.rank;

import dev.riffle.engine.settings.ModelSettings;
import dev.riffle.engine.settings.SettingValues;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is chosen for a kind of data: where its parts begin, and each learner's rates.
 *
 * @param validationFrom share of the cases behind which settings are compared, up to {@code
 *     testFrom}
 * @param testFrom share of the cases behind which figures count
 * @param values of the learners, by name
 */
record RankSettings(double validationFrom, double testFrom, Map<String, String> values) {
  RankSettings {
    if (!(validationFrom >= 0 && validationFrom < testFrom && testFrom < 1)) {
      throw new IllegalArgumentException(
          "validation-from and test-from must be 0 to 1, in this order, but were %s and %s"
              .formatted(validationFrom, testFrom));
    }
    values = Map.copyOf(values);
  }

  static RankSettings of(Map<String, String> values) {
    Map<String, String> rest = new TreeMap<>(values);
    double validationFrom = number(rest, "validation-from");
    double testFrom = number(rest, "test-from");
    rest.remove("validation-from");
    rest.remove("test-from");
    return new RankSettings(validationFrom, testFrom, rest);
  }

  double number(String name) {
    return number(values, name);
  }

  /** Returns the settings of the engine's model, with {@code others} in place of some. */
  ModelSettings model(Map<String, String> others) {
    Map<String, String> model = new TreeMap<>(values);
    model.keySet().removeIf(name -> !name.startsWith("model."));
    model.putAll(others);
    SettingValues remaining = new SettingValues(model);
    ModelSettings settings = ModelSettings.of(remaining);
    remaining.checkAllTaken();
    return settings;
  }

  private static double number(Map<String, String> values, String name) {
    String text = values.getOrDefault(name, "");
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "%s must be a number, but was \"%s\"".formatted(name, text), e);
    }
  }
}
