package dev.riffle.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BenchTest {
  @TempDir private Path folder;

  private JsonNode run(String... arguments) {
    Path json = folder.resolve("figures.json");
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--items=600", "--users=600", "--seconds=1", "--json=" + json));
    assertEquals(0, Bench.commandLine().execute(all.toArray(String[]::new)));
    return JsonMapper.shared().readTree(json);
  }

  private static void assertPositive(JsonNode all, String... names) {
    for (String name : names) {
      assertTrue(all.at("/figures/" + name).asDouble() > 0, name);
    }
  }

  @Test
  void engine_smallWorld_writesItsFigures() {
    JsonNode all = run("engine", "--events=2000");
    assertEquals("engine", all.get("benchmark").asString());
    assertPositive(
        all,
        "limit-random-reads-per-second",
        "bytes-per-full-item",
        "bytes-per-full-user",
        "feeds-p99-millis",
        "feeds-while-learning-10000-p99-millis",
        "feeds-while-learning-20000-limit-p99-millis",
        "feeds-most-per-second");
  }

  @Test
  void engine_curve_measuresEachSize() {
    JsonNode all = run("engine", "--events=500", "--curve=100,200");
    assertPositive(all, "items-100-feeds-p50-millis", "items-200-feeds-p50-millis");
  }

  @Test
  void learn_smallWorld_writesItsFigures() {
    JsonNode all = run("learn", "--events=2000");
    assertPositive(
        all,
        "bare-events-per-cpu-second",
        "feeds-outcomes-per-cpu-second",
        "limit-lookups-of-user-and-item-per-second",
        "engine-events-joined");
  }

  @Test
  void snapshot_smallWorld_writesItsFigures() {
    JsonNode all = run("snapshot", "--events=2000");
    assertPositive(
        all,
        "snapshot-megabytes",
        "learning-wait-max-millis",
        "restore-megabytes-per-second",
        "limit-disk-megabytes-per-second");
  }

  @Test
  void search_fewVectors_writesItsFigures() {
    JsonNode all = run("search", "--queries=20");
    assertPositive(
        all,
        "scan-limit-micros",
        "graph-inserts-per-cpu-second",
        "graph-limit-micros",
        "graph-bytes-per-vector",
        "graph-removes-per-cpu-second",
        "lucene-inserts-per-cpu-second");
    assertTrue(all.at("/figures/scan-recall-at-10").asDouble() > 0.99);
    assertTrue(all.at("/figures/graph-width-64-recall-at-10").asDouble() > 0.95);
    assertTrue(all.at("/figures/graph-recall-after-putting-others").asDouble() > 0.9);
    assertTrue(all.at("/figures/lucene-width-64-recall-at-10").asDouble() > 0.95);
  }

  @Test
  void create_twoCreators_writesItsFigures() {
    JsonNode all =
        run(
            "create",
            "--viewers=2",
            "--watch-seconds=0.2",
            "--creators=2",
            "--more=1",
            "--film-seconds=1",
            "--megabytes=1,2");
    assertPositive(
        all,
        "upload-2-mb-megabytes-per-second",
        "upload-2-mb-limit-megabytes-per-second",
        "upload-2-mb-heap-peak-megabytes",
        "feed-at-rest-p99-millis",
        "feed-while-publishing-p99-millis",
        "limit-ffmpeg-complete-all-seconds",
        "playable-last-seconds",
        "complete-last-seconds",
        "ffmpeg-cpu-share");
    assertEquals(0, all.at("/figures/creators-overtaken-by-a-second-clip").asDouble(-1));
    assertEquals(0, all.at("/figures/requests-that-failed").asDouble(-1));
  }

  @Test
  void sounds_fewOfThem_writesItsFigures() {
    JsonNode all = run("sounds", "--sounds=300");
    assertPositive(
        all,
        "sound-p99-millis",
        "clips-first-page-p99-millis",
        "clips-deep-page-p99-millis",
        "trending-p99-millis",
        "saved-p99-millis",
        "search-word-p99-millis",
        "feed-with-sounds-p50-millis",
        "feed-without-sounds-p50-millis");
  }

  @Test
  void anything_unknownBenchmark_isWrongUsage() {
    assertEquals(2, Bench.commandLine().execute("nothing"));
  }
}
