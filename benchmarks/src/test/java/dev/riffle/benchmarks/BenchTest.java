package dev.riffle.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BenchTest {
  @TempDir private Path folder;

  @Test
  void engine_smallWorld_writesItsFigures() {
    Path json = folder.resolve("engine.json");
    int code =
        Bench.commandLine()
            .execute(
                "engine",
                "--items=300",
                "--users=100",
                "--events=2000",
                "--feeds=100",
                "--pace=100",
                "--seconds=1",
                "--json=" + json);
    assertEquals(0, code);
    JsonNode all = JsonMapper.shared().readTree(json);
    assertEquals("engine", all.get("benchmark").asString());
    for (String name :
        new String[] {
          "bytes-per-item",
          "recommend-p99-millis",
          "recommend-per-cpu-second",
          "feed-entries-learned-per-cpu-second"
        }) {
      assertTrue(all.at("/figures/" + name).asDouble() > 0, name);
    }
  }

  @Test
  void anything_unknownBenchmark_isWrongUsage() {
    assertEquals(2, Bench.commandLine().execute("nothing"));
  }
}
