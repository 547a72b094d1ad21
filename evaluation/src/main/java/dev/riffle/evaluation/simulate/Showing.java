package dev.riffle.evaluation.simulate;

import java.time.Instant;
import java.util.BitSet;

/**
 * A viewer who wants the next clip.
 *
 * @param viewer number of the viewer
 * @param step number of clips that every viewer has watched so far
 * @param time by the world's clock
 * @param available number of clips that are published; those are the lowest numbers
 * @param watched numbers of the clips that this viewer has watched
 */
record Showing(int viewer, int step, Instant time, int available, BitSet watched) {
  String viewerId() {
    return "viewer-" + viewer;
  }

  boolean mayShow(int clip) {
    return clip < available && !watched.get(clip);
  }
}
