package dev.riffle.server.create;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * How much later a take shows what belongs to a moment of its sound; positive where the take is
 * late.
 *
 * @param latencyMillis the recording browser's own estimate, -2,000 to 2,000
 * @param nudgeMillis by ear, on top of what is measured or estimated, -1,000 to 1,000
 */
@JsonIgnoreProperties({"measuredMillis", "confidence"})
record Sync(int latencyMillis, int nudgeMillis) {
  static final Sync NONE = new Sync(0, 0);

  Sync {
    Ranges.between("sync.latencyMillis", latencyMillis, -2_000, 2_000);
    Ranges.between("sync.nudgeMillis", nudgeMillis, -1_000, 1_000);
  }
}
