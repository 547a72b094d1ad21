package dev.riffle.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.engine.settings.AssociationSettings;
import dev.riffle.engine.settings.CandidateSettings;
import dev.riffle.engine.settings.ExplorationSettings;
import dev.riffle.engine.settings.FactorSettings;
import dev.riffle.engine.settings.LimitSettings;
import dev.riffle.engine.settings.ModelSettings;
import dev.riffle.engine.settings.NeighbourSettings;
import dev.riffle.engine.settings.PopularitySettings;
import dev.riffle.engine.settings.ProfileSettings;
import dev.riffle.engine.settings.RankingSettings;
import dev.riffle.engine.settings.RerankingSettings;
import dev.riffle.engine.settings.SearchSettings;
import dev.riffle.engine.settings.SettingValues;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
  @Test
  void defaults_arePinned() {
    Settings expected =
        new Settings(
            new PopularitySettings(
                List.of(
                    Duration.ofMinutes(10),
                    Duration.ofHours(1),
                    Duration.ofHours(6),
                    Duration.ofDays(3)),
                256,
                List.of("language", "region", "device"),
                256,
                Duration.ofHours(6),
                30),
            new NeighbourSettings(64, Duration.ofDays(1), 10, 0.8, 0.5, 10, 0.8, 1, 0.3, 2),
            new AssociationSettings(
                10, 36, Duration.ofDays(30), 0.5, 20, 10, 40, 64, 50, 0.95, false),
            new FactorSettings(64, 4, 200, 0.015, 1, 30, 100, 200_000),
            SearchSettings.DEFAULTS,
            new CandidateSettings(100, 16, 60, 60, 60, 40, 16, 32),
            new ProfileSettings(72, 40, Duration.ofDays(14), 10, 1.5, 10, 0.3),
            new RankingSettings(0.05, 0.05, 4, 100_000, true, List.of(), false, Map.of()),
            new ModelSettings(
                0.3, 0.05, 1, 0.05, 0, 1, 0.2, 0.1, 1, 0.2, true, 2, 1 << 20, Duration.ofDays(60)),
            new RerankingSettings(2, 0.25, 0.7, ""),
            new ExplorationSettings(0.08, 0.004, List.of(100, 1_000), 4_096, Duration.ofDays(3)),
            new LimitSettings(1_000_000, 1_000_000, 200_000),
            0);
    assertEquals(expected, Settings.defaults());
  }

  @Test
  void of_someValues_replacesThese() {
    Settings settings =
        Settings.of(
            Map.of(
                "popularity.half-lives", "5m, 2h, forever",
                "neighbours.half-life", "forever",
                "ranking.only-examined", "false",
                "exploration.stages", "10,20",
                "seed", "99"));
    assertEquals(
        List.of(Duration.ofMinutes(5), Duration.ofHours(2), SettingValues.FOREVER),
        settings.popularity().halfLives());
    assertEquals(Double.POSITIVE_INFINITY, settings.neighbours().halfLifeMillis());
    assertEquals(List.of(10, 20), settings.exploration().stages());
    assertEquals(99, settings.seed());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "neighbours.cuont | 3 | neighbours.cuont",
        "neighbours.count | 3 | neighbours.count must be 8 to 4096, but was 3",
        "neighbours.count | many | neighbours.count must be a whole number, but was \"many\"",
        "neighbours.recency | NaN | neighbours.recency must be 0.0 to 1.0, but was NaN",
        "popularity.half-lives | 1h,10m | popularity.half-lives must be shortest first",
        "profile.half-life | soon | profile.half-life must be a duration such as",
        "profile.half-life | 10ms | profile.half-life must be at least 1s",
        "ranking.only-examined | yes | ranking.only-examined must be true or false",
        "exploration.stages | 20,10 | exploration.stages must rise",
        "limits.users | 1 | limits.users must be 16 to 16000000, but was 1",
        "reranking.quotas | kind = news at most 3 | reranking.quotas must have \"of\" at column 22",
        "reranking.quotas | kind = news 3 of 9 | reranking.quotas must have \"at\" at column 13",
        "reranking.quotas | kind at most 3 of 9 | reranking.quotas must have =, !=, in or not in",
        "reranking.quotas | kind = a at most x of 9 | must have a whole number at column 18",
        "reranking.quotas | kind = a at most 9 of 9 | at most, in reranking.quotas, must be 0 to 8",
        "reranking.quotas | tag = a at least 1 of 99 | of a rule in reranking.quotas must be 2 to 60",
        "reranking.quotas | tag = a at least 1 of 5 x | a comma, or the end at column 25"
      })
  void of_wrongValue_isRefusedByName(String name, String value, String message) {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> Settings.of(Map.of(name, value)));
    assertTrue(String.valueOf(error.getMessage()).contains(message), error::getMessage);
  }
}
