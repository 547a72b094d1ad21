package dev.riffle.server.social;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids of comments, which their writers' clients make. */
final class CommentIds {
  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private CommentIds() {}

  /** Returns the id; empty if it is none. */
  static Optional<UUID> parse(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return UUID_TEXT.matcher(lower).matches()
        ? Optional.of(UUID.fromString(lower))
        : Optional.empty();
  }
}
