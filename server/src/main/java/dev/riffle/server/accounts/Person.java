package dev.riffle.server.accounts;

import dev.riffle.server.http.Texts;
import io.swagger.v3.oas.annotations.media.Schema;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Somebody who can be seen: who makes clips, comments or follows. Not everybody has an account;
 * creators whose clips were imported have none.
 *
 * @param id up to 40 characters, never changes; the author's id in the engine
 * @param handle 1 to 40 characters of a-z, 0-9, dot, dash and underscore; unique
 * @param name for display, 1 to 80 characters
 * @param color {@code #rrggbb}, behind the initial where there is no picture
 * @param bio at most 300 characters
 */
public record Person(
    String id,
    String handle,
    String name,
    @Schema(description = "#rrggbb") String color,
    String bio) {

  static final int NAME_CHARS_MAX = 80;
  static final int BIO_CHARS_MAX = 300;

  private static final Pattern HANDLE = Pattern.compile("[a-z0-9._-]{1,40}");
  private static final Pattern COLOR = Pattern.compile("#[0-9a-f]{6}");

  public Person {
    Texts.require(
        HANDLE.matcher(handle).matches(),
        "handle must be 1 to 40 of a-z, 0-9, '.', '-' and '_', but was \"%s\"".formatted(handle));
    name = Texts.line("name", name, 1, NAME_CHARS_MAX);
    bio = Texts.lines("bio", bio, 0, BIO_CHARS_MAX);
    Texts.require(
        COLOR.matcher(color).matches(), "color must be #rrggbb, but was \"%s\"".formatted(color));
  }

  /** Somebody known by name only: the handle and the colour follow from it. */
  public static Person named(String name) {
    return of(name, handleOf(name));
  }

  /** Somebody whose colour follows from the handle. */
  public static Person of(String name, String handle) {
    return new Person(handle, handle, name.strip(), colorOf(handle), "");
  }

  static String colorOf(String handle) {
    float hue = Math.floorMod(handle.hashCode() * 0x9E3779B1, 360) / 360f;
    return "#%06x".formatted(java.awt.Color.HSBtoRGB(hue, 0.55f, 0.8f) & 0xFFFFFF);
  }

  private static String handleOf(String name) {
    String plain = Normalizer.normalize(name.strip(), Normalizer.Form.NFKD);
    String handle =
        plain
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", ".")
            .replaceAll("^\\.+|\\.+$", "");
    String cut = handle.substring(0, Math.min(handle.length(), 40));
    return cut.isEmpty() ? "creator-" + Integer.toHexString(name.strip().hashCode()) : cut;
  }
}
