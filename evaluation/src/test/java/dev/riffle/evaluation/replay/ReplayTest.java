package dev.riffle.evaluation.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.evaluation.data.ClickLog;
import dev.riffle.evaluation.data.ClickLogs;
import dev.riffle.evaluation.data.ClickReader.Clicks;
import dev.riffle.evaluation.data.DataException;
import dev.riffle.evaluation.report.ListFiles;
import dev.riffle.evaluation.report.Report;
import dev.riffle.evaluation.report.Tickers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {
  private static final ReplayOptions OPTIONS =
      new ReplayOptions(Duration.ofHours(6), 1, Duration.ofHours(6));
  private static final ClickLog LOG = ClickLogs.random(2_000, 11);

  @TempDir Path directory;

  private static Report run(int threads, ListFiles lists) {
    return new Replay(new Clicks(LOG, false), OPTIONS, Map.of())
        .run("random", Replay.arms(), threads, lists, Tickers.silent());
  }

  @Test
  void run_oneOrThreeThreads_figuresAreTheSame() {
    Report one = run(1, ListFiles.none());
    Report three = run(3, ListFiles.none());

    for (String metric : List.of("HR@20", "MRR@20", "nDCG@10", "per-event lead HR@20 high")) {
      assertEquals(values(one, metric), values(three, metric), metric);
    }
  }

  private static List<Double> values(Report report, String metric) {
    return report.arms().stream().map(arm -> arm.value(metric)).toList();
  }

  @Test
  void run_lists_scoredAgainGiveThePrintedFigures() throws IOException {
    Path file = directory.resolve("lists");

    Report report = run(2, ListFiles.of(file, Replay.MAIN_ARM, Replay.arms()));

    for (Report.Arm arm : report.arms()) {
      Path lists = arm.name().equals("per-event") ? file : directory.resolve("lists." + arm.name());
      double[] scores = scoreAgain(lists);
      assertEquals(arm.value("HR@20"), scores[0], 1e-9, arm.name());
      assertEquals(arm.value("MRR@20"), scores[1], 1e-9, arm.name());
      assertEquals(arm.value("nDCG@10"), scores[2], 1e-9, arm.name());
    }
  }

  /** Scores the lists by the log alone: who clicked what at which time. */
  private static double[] scoreAgain(Path file) throws IOException {
    Map<String, String> clicked = new HashMap<>();
    for (int i = 0; i < LOG.size(); i++) {
      clicked.put(LOG.userId(LOG.user(i)) + "\t" + LOG.millis(i), LOG.itemId(LOG.item(i)));
    }
    double hits = 0;
    double reciprocal = 0;
    double gain = 0;
    List<String> lines = Files.readAllLines(file);
    for (String line : lines) {
      int tab = line.lastIndexOf('\t');
      List<String> items = Arrays.asList(line.substring(tab + 1).split(" ", -1));
      int rank = items.indexOf(clicked.get(line.substring(0, tab))) + 1;
      hits += rank > 0 ? 1 : 0;
      reciprocal += rank > 0 ? 1.0 / rank : 0;
      gain += rank > 0 && rank <= 10 ? Math.log(2) / Math.log(rank + 1) : 0;
    }
    return new double[] {hits / lines.size(), reciprocal / lines.size(), gain / lines.size()};
  }

  @Test
  void run_noArmListsWhatWasClicked_orMoreThanTwenty() throws IOException {
    Path file = directory.resolve("lists");
    run(2, ListFiles.of(file, Replay.MAIN_ARM, Replay.arms()));

    for (String line : Files.readAllLines(file)) {
      String[] parts = line.split("\t", -1);
      List<String> items = Arrays.asList(parts[2].split(" ", -1));
      assertTrue(items.size() <= 20);
      assertEquals(items.size(), items.stream().distinct().count());
      for (int i = 0; i < LOG.size() && LOG.millis(i) < Long.parseLong(parts[1]); i++) {
        boolean own = LOG.userId(LOG.user(i)).equals(parts[0]);
        assertTrue(!own || !items.contains(LOG.itemId(LOG.item(i))), line);
      }
    }
  }

  @Test
  void run_leadOfThePerEventArm_isItsDistanceToEachOther() {
    Report report = run(2, ListFiles.none());
    Report.Arm main = arm(report, "per-event");

    assertEquals(0, main.value("per-event lead HR@20"));
    assertEquals(0, main.value("per-event lead MRR@20 high"));
    for (Report.Arm arm : report.arms()) {
      double lead = arm.value("per-event lead HR@20");
      assertEquals(main.value("HR@20") - arm.value("HR@20"), lead, 1e-9, arm.name());
      assertTrue(arm.value("per-event lead HR@20 low") <= lead, arm.name());
      assertTrue(arm.value("per-event lead HR@20 high") >= lead, arm.name());
    }
  }

  private static Report.Arm arm(Report report, String name) {
    return report.arms().stream().filter(arm -> arm.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void run_partsLeftOut_listOtherItems() {
    List<String> arms = Replay.ablation();
    Report report =
        new Replay(new Clicks(LOG, false), OPTIONS, Map.of())
            .run("random", arms, 2, ListFiles.none(), Tickers.silent());

    assertEquals(arms, report.arms().stream().map(Report.Arm::name).toList());
    for (String part : List.of("neighbours", "contexts", "crosses", "learned-weights")) {
      assertTrue(
          arm(report, "without-" + part).value("MRR@20")
              != report.arms().getFirst().value("MRR@20"),
          part);
    }
  }

  @Test
  void replay_warmupLongerThanTheLog_isRefused() {
    ReplayOptions options = new ReplayOptions(Duration.ofDays(30), 1, Duration.ofHours(6));

    String message =
        assertThrows(
                DataException.class, () -> new Replay(new Clicks(LOG, false), options, Map.of()))
            .toString();

    assertTrue(message.contains("no click is left to score"), message);
  }

  @Test
  void run_unknownArm_isRefused() {
    Replay replay = new Replay(new Clicks(LOG, false), OPTIONS, Map.of());

    assertThrows(
        IllegalArgumentException.class,
        () -> replay.run("x", List.of("magic"), 1, ListFiles.none(), Tickers.silent()));
  }
}
