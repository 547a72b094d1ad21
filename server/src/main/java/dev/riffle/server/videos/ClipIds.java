package dev.riffle.server.videos;

import dev.riffle.server.accounts.People;
import dev.riffle.server.accounts.Person;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Names for new clips. Thread-safe. */
final class ClipIds {
  private static final int BYTES = 10;

  private final SecureRandom random = new SecureRandom();
  private final ClipRows rows;
  private final People people;

  ClipIds(ClipRows rows, People people) {
    this.rows = rows;
    this.people = people;
  }

  /**
   * Returns an id for a clip of a file: the beginning of its SHA-256, so that the same catalogue
   * has the same ids wherever it is imported, or random digits where a clip has or had that.
   */
  String next(String source) {
    String id = source.substring(0, 2 * BYTES);
    if (!rows.isTaken(id)) {
      return id;
    }
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** Returns who has the handle of {@code named} already, or that one. */
  Person creator(Person named) {
    return people.findByHandle(named.handle()).orElse(named);
  }
}
