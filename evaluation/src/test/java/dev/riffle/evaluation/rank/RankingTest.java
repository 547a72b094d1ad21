package dev.riffle.evaluation.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.engine.prediction.Sides;
import dev.riffle.evaluation.EngineSettings;
import dev.riffle.evaluation.data.DataException;
import dev.riffle.evaluation.report.Report;
import dev.riffle.evaluation.report.Tickers;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankingTest {
  private static final RankSettings SETTINGS =
      RankSettings.of(EngineSettings.values("rank-frappe"));

  /** Returns cases in which user and item decide together, and a third field says nothing. */
  private static CaseLog log(int size) {
    Random random = new Random(1);
    CaseWriter writer = new CaseWriter(List.of("user", "noise.x", "item"), List.of());
    for (int i = 0; i < size; i++) {
      int user = random.nextInt(10);
      int item = random.nextInt(10);
      writer.id("user", "" + user).id("item", "" + item).id("noise.x", "" + random.nextInt(5));
      writer.add(random.nextDouble() < ((user + item) % 2 == 0 ? 0.8 : 0.2), i);
    }
    return new CaseLog(
        "rank-frappe",
        new Sides(2, 1),
        List.of("user", "noise.x", "item"),
        List.of(),
        writer.cases());
  }

  private static Report run(CaseLog log, boolean validation, int threads) {
    Ranking ranking = new Ranking(log, SETTINGS);
    return ranking.run("made up", ranking.arms(), validation, threads, Tickers.silent());
  }

  private static double auc(Report report, String arm) {
    return report.arms().stream()
        .filter(one -> one.name().equals(arm))
        .findFirst()
        .orElseThrow()
        .value("AUC");
  }

  @Test
  void run_twoFieldsThatDecideTogether_onlyPairsFindIt() {
    Report report = run(log(10_000), false, 2);

    assertTrue(auc(report, "engine") > 0.75);
    assertTrue(auc(report, "factorization-machine") > 0.75);
    assertEquals(0.5, auc(report, "logistic-regression"), 0.05);
    assertEquals(0.5, auc(report, "no-vectors"), 0.05);
    assertEquals(0.5, auc(report, "without-user"), 0.05);
    assertTrue(auc(report, "without-noise") > 0.75);
  }

  @Test
  void run_oneOrFourThreads_figuresAreTheSame() {
    CaseLog log = log(2_000);
    List<String> names = new Ranking(log, SETTINGS).arms();

    for (String name : names) {
      assertEquals(auc(run(log, false, 1), name), auc(run(log, false, 4), name), name);
    }
  }

  @Test
  void run_validation_neverMeetsTheTestPart() {
    CaseLog all = log(5_000);
    CaseLog cut =
        new CaseLog(
            all.settings(), all.sides(), all.fields(), all.dense(), spoiled(all.cases(), 4_000));

    assertEquals(
        auc(run(all, true, 1), "engine"), auc(run(cut, true, 1), "engine"), "saw the test part");
  }

  /** Turns the outcomes from a case on into their opposites. */
  private static List<Case> spoiled(List<Case> cases, int from) {
    return IntStream.range(0, cases.size())
        .mapToObj(i -> new Case(cases.get(i).example(), cases.get(i).positive() ^ i >= from, i))
        .toList();
  }

  @Test
  void run_onlyOneKindScored_isRefused() {
    CaseLog log = log(100);
    CaseLog positives =
        new CaseLog(
            log.settings(),
            log.sides(),
            log.fields(),
            log.dense(),
            log.cases().stream().filter(Case::positive).toList());

    assertThrows(DataException.class, () -> run(positives, false, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rank-frappe", "rank-obd", "rank-ratings", "rank-news"})
  void settings_everyFile_isComplete(String name) {
    RankSettings settings = RankSettings.of(EngineSettings.values(name));
    CaseLog log = log(100);

    Arms.names(log).forEach(arm -> Arms.predictor(arm, log, settings));
  }

  @Test
  void settings_unknownName_isRefused() {
    RankSettings settings = new RankSettings(0.1, 0.5, Map.of("model.unheard-of", "1"));

    assertThrows(IllegalArgumentException.class, () -> settings.model(Map.of()));
  }
}
