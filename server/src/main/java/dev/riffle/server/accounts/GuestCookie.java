package dev.riffle.server.accounts;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The cookie that makes two requests the same guest's. Whoever reads the database or the log cannot
 * pretend to be that guest, as only a hash of it is stored. Thread-safe.
 */
@Component
final class GuestCookie {
  static final String NAME = "riffle_session";

  private static final Pattern VALUE = Pattern.compile("[0-9a-f]{32}");
  private static final Duration AGE_MAX = Duration.ofDays(365);
  private static final int BYTES = 16;

  private final SecureRandom random = new SecureRandom();

  /** Returns the key of the guest of {@code request}; one without our cookie gets a new one. */
  String key(HttpServletRequest request, HttpServletResponse response) {
    return key(value(request).orElseGet(() -> issue(request, response)));
  }

  /** Returns the key of the guest of {@code request}, or a new one; issues no cookie. */
  String adopt(HttpServletRequest request) {
    return key(value(request).orElseGet(this::draw));
  }

  /** Takes the cookie away: what it stood for belongs to an account now. */
  void clear(HttpServletRequest request, HttpServletResponse response) {
    set("", Duration.ZERO, request, response);
  }

  private static String key(String value) {
    byte[] hash = sha256().digest(value.getBytes(StandardCharsets.US_ASCII));
    return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
  }

  private static Optional<String> value(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Stream::of)
        .filter(cookie -> cookie.getName().equals(NAME))
        .map(Cookie::getValue)
        .filter(value -> VALUE.matcher(value).matches())
        .findFirst();
  }

  private String issue(HttpServletRequest request, HttpServletResponse response) {
    String value = draw();
    set(value, AGE_MAX, request, response);
    return value;
  }

  private String draw() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static void set(
      String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
    ResponseCookie cookie =
        ResponseCookie.from(NAME, value)
            .path("/")
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .maxAge(age)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
