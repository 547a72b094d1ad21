package dev.riffle.evaluation.offpolicy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.evaluation.data.BanditLog.Round;
import dev.riffle.evaluation.data.DataException;
import dev.riffle.evaluation.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OffPolicyTest {
  private static final String HEADER = ",timestamp,item_id,position,click,propensity_score\n";

  @TempDir Path directory;

  private void write(String policy, String rows) throws IOException {
    Path folder = Files.createDirectories(directory.resolve(policy).resolve("shoes"));
    Files.writeString(folder.resolve("item_context.csv"), ",item_id,item_feature_0\n0,0,1\n");
    Files.writeString(folder.resolve("shoes.csv"), HEADER + rows);
  }

  private static String rows(List<Round> rounds) {
    return rounds.stream()
        .map(r ->
            "0,now,%d,%d,%.0f,%s\n".formatted(r.action(), r.context(), r.reward(), r.propensity()))
        .collect(Collectors.joining());
  }

  @Test
  void run_oneLogOfAKnownBandit_findsWhatTheOtherPolicyEarns() throws IOException {
    write("random", rows(SyntheticBandit.log(20_000, 1).rounds()));
    write("bts", rows(SyntheticBandit.log(20_000, 2).rounds()));

    Report report = new OffPolicy(directory, 10).run("test", List.of("logged", "snips", "dr"));

    assertEquals(6, report.arms().size());
    for (Report.Arm arm : report.arms()) {
      assertEquals(0, arm.value("relative error"), 0.05, arm.name());
      assertEquals(1, arm.value("covered"), arm.name());
      assertTrue(arm.value("effective rounds") > 19_000, arm.name());
    }
  }

  @Test
  void run_propensityOfZero_isRefusedByFileAndLine() throws IOException {
    write("random", "0,now,1,1,0,0.5\n1,now,1,1,0,0\n");
    write("bts", "0,now,1,1,0,0.5\n");

    String message =
        assertThrows(
                DataException.class, () -> new OffPolicy(directory, 10).run("x", OffPolicy.arms()))
            .toString();

    assertTrue(message.contains("shoes.csv:3") && message.contains("propensity"), message);
  }

  @Test
  void run_noFolders_isRefused() {
    OffPolicy evaluation = new OffPolicy(directory.resolve("absent"), 10);

    assertThrows(DataException.class, () -> evaluation.run("x", OffPolicy.arms()));
  }

  @Test
  void offPolicy_clipBelowOne_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> new OffPolicy(directory, 0.5));
  }
}
