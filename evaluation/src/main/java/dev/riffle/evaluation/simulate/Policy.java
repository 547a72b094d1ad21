package dev.riffle.evaluation.simulate;

import java.time.Instant;

/** What is compared: picks one clip at a time, and hears what came of it. */
interface Policy {
  /** Returns the number of a clip that may be shown, or -1 if there is none. */
  int pick(Showing showing);

  /** Hears what came of the pick. */
  void watched(Showing showing, Clip clip, Watch watch);

  /** Hears of a new clip. */
  void published(Clip clip, Instant time);
}
