package dev.riffle.engine;

import dev.riffle.engine.feed.Feed.StageTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Takes the time of one stage after another. */
final class StageTimer {
  private final List<StageTime> times = new ArrayList<>();
  private long started = System.nanoTime();

  /** Ends a stage. */
  void lap(String stage) {
    long now = System.nanoTime();
    times.add(new StageTime(stage, Duration.ofNanos(now - started)));
    started = now;
  }

  List<StageTime> times() {
    return times;
  }
}
