package dev.riffle.evaluation.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
  private static final Report REPORT =
      new Report(
          "topn",
          "a \"b\"\\c",
          List.of("3 users"),
          List.of(
              new Report.Arm(
                  "engine",
                  List.of(
                      Report.Value.of("Recall@20", 0.123456789012, 4),
                      Report.Value.unprinted("low", -1e-7),
                      Report.Value.of("none", Double.NaN, 2))),
              new Report.Arm(
                  "popularity",
                  List.of(
                      Report.Value.of("Recall@20", 1234.5, 4),
                      Report.Value.unprinted("low", 0),
                      Report.Value.of("none", 7, 2)))));

  @TempDir Path directory;

  @Test
  void json_holdsProtocolDataAndArmsByName() {
    assertEquals(
        """
        {
          "protocol": "topn",
          "data": "a \\"b\\"\\\\c",
          "arms": [
            {"name": "engine", "Recall@20": 0.12345679, "low": -0.0000001, "none": null},
            {"name": "popularity", "Recall@20": 1234.5, "low": 0, "none": 7}
          ]
        }
        """,
        ReportJson.of(REPORT));
  }

  @Test
  void json_severalReports_areAnArray() {
    String one = ReportJson.of(REPORT).stripTrailing();

    assertEquals(ReportJson.of(REPORT), ReportJson.of(List.of(REPORT)));
    assertEquals("[\n" + one + ",\n" + one + "\n]\n", ReportJson.of(List.of(REPORT, REPORT)));
  }

  @Test
  void table_alignsNumbersToTheRight() {
    assertEquals(
        """
        topn: a "b"\\c
        3 users

        arm          Recall@20  none
        engine          0.1235     -
        popularity  1,234.5000  7.00
        """,
        ReportTable.of(REPORT));
  }

  @Test
  void value_unknownMetric_isRefused() {
    assertThrows(IllegalArgumentException.class, () -> REPORT.arms().getFirst().value("HR@20"));
  }

  @Test
  void lists_mainArmGetsTheFile_othersTheirName() throws IOException {
    Path file = directory.resolve("lists.tsv");
    ListFiles files = ListFiles.of(file, "engine", List.of("popularity", "engine"));
    for (String arm : List.of("engine", "popularity")) {
      try (ListWriter writer = files.open(arm)) {
        writer.write("u", "12", new int[] {2, 1}, item -> arm + item);
        writer.write("v", "", new int[0], item -> arm + item);
      }
    }

    assertEquals("u\t12\tengine2 engine1\nv\t\t\n", Files.readString(file));
    assertEquals(
        "u\t12\tpopularity2 popularity1\nv\t\t\n",
        Files.readString(directory.resolve("lists.tsv.popularity")));
  }

  @Test
  void lists_mainArmNotRun_lastGetsTheFile() throws IOException {
    Path file = directory.resolve("lists.tsv");
    try (ListWriter writer =
        ListFiles.of(file, "engine", List.of("random", "popularity")).open("popularity")) {
      writer.write("u", "", new int[] {3}, Integer::toString);
    }

    assertEquals("u\t\t3\n", Files.readString(file));
  }
}
