package dev.riffle.server.accounts;

import dev.riffle.server.http.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;

/**
 * What a password must be: long enough, and not among those that are tried first (NIST SP 800-63B,
 * section 5.1.1.2). The upper bound is that of bcrypt.
 */
final class Passwords {
  static final int CHARS_MIN = 8;
  static final int BYTES_MAX = 72;

  private static final Set<String> COMMON = read();

  private Passwords() {}

  /** Refuses with {@code password-weak} or {@code password-long}. */
  static void check(String password, String handle) {
    if (password.codePointCount(0, password.length()) < CHARS_MIN) {
      throw weak("the password must have at least %d characters".formatted(CHARS_MIN));
    }
    int bytes = password.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > BYTES_MAX) {
      throw Refusal.of(
          HttpStatus.BAD_REQUEST,
          "password-long",
          "the password must have at most %d bytes, but had %d".formatted(BYTES_MAX, bytes));
    }
    String lower = password.toLowerCase(Locale.ROOT);
    if (COMMON.contains(lower) || lower.contains(handle) || lower.chars().distinct().count() < 4) {
      throw weak("that password is among those that are tried first; take another one");
    }
  }

  private static RuntimeException weak(String detail) {
    return Refusal.of(HttpStatus.BAD_REQUEST, "password-weak", detail);
  }

  private static Set<String> read() {
    try (InputStream list =
        Objects.requireNonNull(Passwords.class.getResourceAsStream("common-passwords.txt"))) {
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
