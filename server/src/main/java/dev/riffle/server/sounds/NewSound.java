package dev.riffle.server.sounds;

import dev.riffle.server.media.MediaName;
import java.time.Duration;
import java.util.Optional;

/**
 * A sound that is about to be written down.
 *
 * @param owner a person's id
 * @param origin id of the clip in which it is heard; nothing where it was sent alone
 */
record NewSound(
    String title,
    String attribution,
    String owner,
    Optional<String> origin,
    boolean reusable,
    boolean listed,
    Heard heard) {

  /**
   * What was found out about a file of sound.
   *
   * @param media where it is in the store
   * @param prints fingerprints, one a phase; none without the library
   */
  record Heard(MediaName media, long bytes, Duration duration, Waveform waveform, Prints prints) {}
}
