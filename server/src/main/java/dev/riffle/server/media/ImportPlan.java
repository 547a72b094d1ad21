package dev.riffle.server.media;

import dev.riffle.server.media.Source.AudioTrack;
import java.util.List;

/**
 * What is to be made of a source.
 *
 * @param seconds to keep, from the beginning
 * @param targets largest first, at least one
 */
public record ImportPlan(Source source, double seconds, List<Target> targets, Sound sound) {

  /**
   * A rendition to be made.
   *
   * @param width in pixels, even
   * @param height in pixels, even
   * @param copied whether the pictures are taken over as they are
   */
  public record Target(int width, int height, boolean copied) {
    int shortSide() {
      return Math.min(width, height);
    }
  }

  /** What happens to the sound. */
  public sealed interface Sound {
    /** There is nothing to hear. */
    record None() implements Sound {}

    /** It is right as it is. */
    record Copied(AudioTrack track) implements Sound {}

    /** It is encoded anew, at the right loudness. */
    record Levelled(AudioTrack track, Loudness loudness) implements Sound {}
  }

  public boolean hasSound() {
    return !(sound instanceof Sound.None);
  }
}
