package dev.riffle.evaluation.topn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.engine.Settings;
import dev.riffle.evaluation.EngineSettings;
import dev.riffle.evaluation.data.DataException;
import dev.riffle.evaluation.data.Interactions;
import dev.riffle.evaluation.data.Splits;
import dev.riffle.evaluation.report.ListFiles;
import dev.riffle.evaluation.report.Report;
import dev.riffle.evaluation.report.Tickers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopNTest {
  @TempDir Path directory;

  private Report run(Interactions split, int threads) {
    return run(split, TopN.arms(), threads);
  }

  private Report run(Interactions split, List<String> arms, int threads) {
    return new TopN(
            Protocol.TOP_N, split, changed -> EngineSettings.chosen("topn", "made-up", changed))
        .run(
            "made up",
            arms,
            threads,
            ListFiles.of(directory.resolve("lists"), TopN.MAIN_ARM, arms),
            Tickers.silent());
  }

  @Test
  void run_lists_scoredAgainGiveThePrintedFigures() throws IOException {
    Interactions split = Splits.twoGroups(directory);

    Report report = run(split, 2);

    for (Report.Arm arm : report.arms()) {
      String suffix = arm.name().equals("engine") ? "" : "." + arm.name();
      double[] scores = scoreAgain(directory.resolve("lists" + suffix));
      assertEquals(arm.value("Recall@20"), scores[0], 1e-9, arm.name());
      assertEquals(arm.value("NDCG@20"), scores[1], 1e-9, arm.name());
    }
  }

  /** Scores the lists by the test file alone. */
  private double[] scoreAgain(Path file) throws IOException {
    List<String> truth = Files.readAllLines(directory.resolve("test.txt"));
    List<String> lines = Files.readAllLines(file);
    double recall = 0;
    double ndcg = 0;
    for (String line : lines) {
      String[] parts = line.split("\t", -1);
      List<String> wanted = Arrays.asList(truth.get(Integer.parseInt(parts[0])).split(" ", -1));
      Set<String> items = new HashSet<>(wanted.subList(1, wanted.size()));
      String[] list = parts[2].split(" ", -1);
      double gain = 0;
      double best = 0;
      double hits = 0;
      for (int i = 0; i < 20; i++) {
        boolean hit = i < list.length && items.contains(list[i]);
        hits += hit ? 1 : 0;
        gain += hit ? 1 / (Math.log(i + 2) / Math.log(2)) : 0;
        best += i < items.size() ? 1 / (Math.log(i + 2) / Math.log(2)) : 0;
      }
      recall += hits / items.size();
      ndcg += gain / best;
    }
    return new double[] {recall / lines.size(), ndcg / lines.size()};
  }

  @Test
  void run_twoGroups_engineAndNeighboursBeatPopularity() {
    Report report = run(Splits.twoGroups(directory), 2);

    double popularity = report.arms().get(0).value("NDCG@20");
    assertTrue(report.arms().get(1).value("NDCG@20") > popularity + 0.05);
    assertTrue(report.arms().get(2).value("NDCG@20") > popularity + 0.05);
  }

  @Test
  void ablation_twoGroups_runsTheEngineWithoutEachPart() {
    List<String> arms = TopN.ablation(Protocol.TOP_N, false);

    Report report = run(Splits.twoGroups(directory), arms, 2);

    assertEquals(arms, report.arms().stream().map(Report.Arm::name).toList());
    assertTrue(arms.contains("engine-without-source-factors"));
    assertFalse(arms.contains("engine-without-vectors"));
    assertTrue(TopN.ablation(Protocol.TOP_N, true).contains("engine-without-vectors"));
    assertTrue(TopN.ablation(Protocol.NEXT, false).contains("engine-without-features-related"));
    double whole = report.arms().get(0).value("NDCG@20");
    report.arms().forEach(arm -> assertTrue(arm.value("NDCG@20") <= whole + 0.05, arm.name()));
  }

  @Test
  void run_oneOrFourThreads_figuresAreTheSame() {
    Interactions split = Splits.twoGroups(directory);

    assertEquals(
        run(split, 1).arms().stream().map(arm -> arm.value("NDCG@20")).toList(),
        run(split, 4).arms().stream().map(arm -> arm.value("NDCG@20")).toList());
  }

  @Test
  void topN_nobodyToTest_isRefused() {
    Interactions split = Splits.of(directory, "0 a\n1 b\n", "0 b\n");

    assertThrows(
        DataException.class,
        () -> new TopN(Protocol.TOP_N, split.validation(0.2, 1), Settings::of));
  }
}
