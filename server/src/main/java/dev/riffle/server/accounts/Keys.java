package dev.riffle.server.accounts;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Ids that cannot be guessed. */
final class Keys {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int VIEWER_BYTES = 16;
  private static final int PERSON_BYTES = 10;

  private Keys() {}

  static String viewer() {
    return hex(VIEWER_BYTES);
  }

  static String person() {
    return hex(PERSON_BYTES);
  }

  static String hex(int bytes) {
    byte[] random = new byte[bytes];
    RANDOM.nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
