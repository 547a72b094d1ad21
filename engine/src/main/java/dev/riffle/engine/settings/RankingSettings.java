package dev.riffle.engine.settings;

import dev.riffle.engine.check.Check;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the ranker learns.
 *
 * @param learningRate of the predictions from impressions (Adagrad), above 0 to 10
 * @param choiceRate of the choice among candidates, for events without impressions, above 0 to 10
 * @param choiceEvery learns the choice from every n-th such event, 0 (never) to 1,000,000; 1 learns
 *     most, and costs a retrieval an event
 * @param openImpressions that wait for their outcome, 1,000 to 10,000,000
 * @param onlyExamined an absence counts as a no only where the viewer did anything with the item,
 *     or with one further down in the same feed
 * @param leaveOut groups of features, the features of single models, and parts of the choice model,
 *     that are left out to see what they earn: some of {@link #PARTS}
 * @param identities predictions from impressions also say what is learned of viewers, items,
 *     authors and tags by their ids; see {@link ModelSettings}
 * @param start weights of features, by name, with which all predictions start, and 0 for every
 *     other feature; where it is empty, they start with what suits a feed of short videos
 */
public record RankingSettings(
    double learningRate,
    double choiceRate,
    int choiceEvery,
    int openImpressions,
    boolean onlyExamined,
    List<String> leaveOut,
    boolean identities,
    Map<String, Double> start) {

  /** What can be left out. */
  public static final List<String> PARTS =
      List.of(
          "popularity",
          "trend",
          "together",
          "related",
          "associated",
          "fit",
          "tag",
          "author",
          "newness",
          "contexts",
          "crosses");

  static final RankingSettings DEFAULTS =
      new RankingSettings(0.05, 0.05, 4, 100_000, true, List.of(), false, Map.of());

  public RankingSettings {
    Check.range("ranking.learning-rate", learningRate, 1e-6, 10);
    Check.range("ranking.choice-rate", choiceRate, 1e-6, 10);
    Check.range("ranking.choice-every", choiceEvery, 0, 1_000_000);
    Check.range("ranking.open-impressions", openImpressions, 1_000, 10_000_000);
    leaveOut = List.copyOf(leaveOut);
    Check.require(
        PARTS.containsAll(leaveOut),
        "ranking.leave-out must be some of %s, but was %s".formatted(PARTS, leaveOut));
    start = Collections.unmodifiableSortedMap(new TreeMap<>(start));
  }

  /** Returns the defaults with {@code values} in place of some. */
  public static RankingSettings of(SettingValues values) {
    RankingSettings d = DEFAULTS;
    return new RankingSettings(
        values.number("ranking.learning-rate", d.learningRate),
        values.number("ranking.choice-rate", d.choiceRate),
        values.integer("ranking.choice-every", d.choiceEvery),
        values.integer("ranking.open-impressions", d.openImpressions),
        values.flag("ranking.only-examined", d.onlyExamined),
        values.texts("ranking.leave-out", d.leaveOut),
        values.flag("ranking.identities", d.identities),
        values.numbers("ranking.start", d.start));
  }
}
