package dev.riffle.server.media;

import java.nio.file.Path;
import java.time.Duration;

/**
 * A sound that is put under a take. Where it ends before the take does, silence follows.
 *
 * @param sound file with the sound
 * @param start second of the sound that was to be heard when the take began
 * @param volume 0 to 1
 * @param offset by how much the take is late: how much later it shows what belongs to a moment of
 *     the sound. The sound is delayed by as much.
 */
public record Backing(Path sound, double start, double volume, Duration offset) {
  public Backing {
    Composition.requireSeconds("start", start);
    Composition.requireVolume(volume);
  }
}
