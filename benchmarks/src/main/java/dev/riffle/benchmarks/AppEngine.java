package dev.riffle.benchmarks;

import dev.riffle.engine.Engine;
import dev.riffle.engine.Settings;
import dev.riffle.engine.objective.Objective;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** An engine with the app's objectives. */
final class AppEngine {
  private AppEngine() {}

  static Engine empty() {
    return builder().build();
  }

  /** Returns the builder of an engine that has room for the benchmarks' worlds. */
  static Engine.Builder builder() {
    return Engine.builder()
        .settings(
            Settings.of(
                Map.of(
                    "limits.items", "4000000",
                    "limits.users", "4000000",
                    "ranking.open-impressions", "1000000")))
        .objectives(
            List.of(
                Objective.of("finish", "watch with portion >= 0.9", Duration.ofMinutes(1), 1),
                Objective.of("like", "like", Duration.ofMinutes(10), 0.6),
                Objective.of("share", "share", Duration.ofHours(1), 0.8),
                Objective.of("hide", "hide", Duration.ofMinutes(10), -2),
                Objective.of(
                    "watch-seconds", "watch seconds up to 60", Duration.ofMinutes(1), 0.02)));
  }
}
