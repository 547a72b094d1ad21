package dev.riffle.server.media;

import dev.riffle.server.media.Source.AudioTrack;
import java.nio.file.Path;
import java.util.List;

/**
 * What is to be made of a source. The same source and wishes give the same plan, so that work that
 * was broken off can go on.
 *
 * @param start of what is kept, in seconds of the source
 * @param seconds to keep
 * @param targets largest first, at least one
 * @param first the one that is made before the others
 */
public record ImportPlan(
    Source source, double start, double seconds, List<Target> targets, Target first, Sound sound) {

  public ImportPlan {
    targets = List.copyOf(targets);
  }

  /**
   * A rendition to be made.
   *
   * @param width in pixels, even
   * @param height in pixels, even
   * @param copied whether the pictures are taken over as they are
   */
  public record Target(int width, int height, boolean copied) {
    public int shortSide() {
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

    /** It has been made, and is taken over from {@code rendition}. */
    record Made(Path rendition) implements Sound {}
  }

  public boolean hasSound() {
    return !(sound instanceof Sound.None);
  }

  /** Returns this plan with the sound of a rendition that has been made by it. */
  ImportPlan soundingAs(Path rendition) {
    return hasSound()
        ? new ImportPlan(source, start, seconds, targets, first, new Sound.Made(rendition))
        : this;
  }

  /** Returns what is made after the first, largest first. */
  List<Target> rest() {
    return targets.stream().filter(target -> !target.equals(first)).toList();
  }
}
