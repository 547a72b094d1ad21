package dev.riffle.server.sounds;

import dev.riffle.server.accounts.Person;
import dev.riffle.server.media.MediaName;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Something to perform to, as it was when it was asked for.
 *
 * @param id 20 hexadecimal digits
 * @param title empty for a clip's own sound that nobody has named
 * @param attribution whose it is, as text that stays when they have left
 * @param owner who decides about it; nobody where they have left
 * @param origin id of the clip in which it was heard first; nothing where it was sent alone
 * @param media an M4A; nothing once the sound is gone
 * @param waveform 200 loudnesses of 0 to 100
 * @param reusable whether others may choose it
 * @param open whether it may be listed: its origin is, or its owner is in sight
 * @param takenDown whether moderators have taken it down: it is not open, its owner alone sees it
 * @param clips how many listed clips use it
 */
public record Sound(
    String id,
    String title,
    String attribution,
    Optional<Person> owner,
    Optional<String> origin,
    Optional<MediaName> media,
    Duration duration,
    List<Integer> waveform,
    boolean reusable,
    boolean open,
    boolean takenDown,
    long clips) {

  public Sound {
    waveform = List.copyOf(waveform);
  }

  /** Tells whether that person decides about it. */
  boolean isOf(String person) {
    return owner.filter(one -> one.id().equals(person)).isPresent();
  }
}
