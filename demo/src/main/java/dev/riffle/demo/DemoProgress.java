package dev.riffle.demo;

import java.nio.file.Path;

/** Hears of each clip as soon as it is there. */
@FunctionalInterface
public interface DemoProgress {
  /**
   * Called for one clip at a time, on the thread that rendered it; a slow call holds up the rest.
   *
   * @param file the clip's finished file
   * @param ready how many are there, this one included
   * @param total how many there will be
   */
  void ready(DemoClip clip, Path file, int ready, int total);
}
