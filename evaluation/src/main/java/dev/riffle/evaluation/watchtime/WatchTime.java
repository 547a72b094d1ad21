package dev.riffle.evaluation.watchtime;

import dev.riffle.evaluation.report.Report;
import dev.riffle.evaluation.report.Tickers;
import dev.riffle.evaluation.watchtime.Watches.Manner;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Predicts the seconds of each watch, then learns them: by the engine, and by other ways to learn
 * from the features that the engine's ranker sees. The first quarter is not scored.
 */
public final class WatchTime {
  private final int watches;
  private final long seed;

  /**
   * Plans an evaluation.
   *
   * @param watches 1,000 to 150,000
   * @param seed of the worlds
   */
  public WatchTime(int watches, long seed) {
    if (watches < 1_000 || watches > 150_000) {
      throw new IllegalArgumentException("watches must be 1,000 to 150,000, but was " + watches);
    }
    this.watches = watches;
    this.seed = seed;
  }

  /** Returns the names of all arms, in the order printed. */
  public static List<String> arms() {
    return Race.ARMS;
  }

  /** Runs both worlds, and reports {@code arms}. */
  public Report run(List<String> arms, Tickers progress) {
    List<Report.Arm> lines = new ArrayList<>();
    for (Manner manner : Manner.values()) {
      String world = manner.name().toLowerCase(Locale.ROOT);
      Map<String, SecondsScores> scores =
          new Race(manner, watches, seed).run(progress.start(world, watches));
      scores.forEach((arm, score) -> {
        if (arms.contains(arm)) {
          lines.add(new Report.Arm(world + " " + arm, score.values()));
        }
      });
    }
    String about =
        "%,d watches of %,d clips by %d viewers, the last three quarters scored; seed %d"
            .formatted(watches, Race.CLIPS, Race.VIEWERS, seed);
    return new Report("watch-time", "clips of 5 to 60 s", List.of(about), lines);
  }
}
