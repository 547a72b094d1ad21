package dev.riffle.engine.event;

import dev.riffle.engine.check.Check;

/** Names of viewers: a user's id, or an anonymous session's id behind a prefix of its own. */
public final class Viewers {
  private static final String SESSION_PREFIX = "session:";

  private Viewers() {}

  /** Returns the viewer's name: {@code user} if there is one, else the session. */
  public static String name(String user, String session) {
    return user.isEmpty() ? SESSION_PREFIX + session : user;
  }

  /** Refuses a pair that names nobody, or a user who could be taken for a session. */
  public static void check(String user, String session) {
    Check.optionalId("user", user);
    Check.optionalId("session", session);
    Check.require(!user.isEmpty() || !session.isEmpty(), "user or session must be given");
    if (user.startsWith(SESSION_PREFIX)) {
      throw new IllegalArgumentException(
          "user must not start with \"%s\", but was \"%s\"".formatted(SESSION_PREFIX, user));
    }
  }
}
