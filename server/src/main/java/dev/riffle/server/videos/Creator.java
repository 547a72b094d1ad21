package dev.riffle.server.videos;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Who made a clip.
 *
 * @param id equal to the handle today, and the author's id in the engine
 * @param name for display, 1 to 80 characters
 * @param handle 1 to 40 characters of a-z, 0-9, dot, dash and underscore; unique
 * @param color {@code #rrggbb}, behind the initial where there is no picture
 */
public record Creator(String id, String name, String handle, String color) {
  private static final Pattern HANDLE = Pattern.compile("[a-z0-9._-]{1,40}");
  private static final Pattern COLOR = Pattern.compile("#[0-9a-f]{6}");
  private static final int NAME_CHARS_MAX = 80;

  public Creator {
    Inputs.require(
        HANDLE.matcher(handle).matches(),
        "creator's handle must be 1 to 40 of a-z, 0-9, '.', '-' and '_', but was \"%s\""
            .formatted(handle));
    Inputs.text("creator's name", name, 1, NAME_CHARS_MAX);
    Inputs.require(
        COLOR.matcher(color).matches(),
        "creator's color must be #rrggbb, but was \"%s\"".formatted(color));
  }

  /** A creator known by name only: the handle and the colour follow from it. */
  public static Creator named(String name) {
    String handle = handleOf(name);
    return new Creator(handle, name.strip(), handle, colorOf(handle));
  }

  /** A creator whose colour follows from the handle. */
  public static Creator of(String name, String handle) {
    return new Creator(handle, name.strip(), handle, colorOf(handle));
  }

  private static String handleOf(String name) {
    String plain = java.text.Normalizer.normalize(name.strip(), java.text.Normalizer.Form.NFKD);
    String handle =
        plain
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", ".")
            .replaceAll("^\\.+|\\.+$", "");
    String cut = handle.substring(0, Math.min(handle.length(), 40));
    return cut.isEmpty() ? "creator-" + Integer.toHexString(name.strip().hashCode()) : cut;
  }

  private static String colorOf(String handle) {
    float hue = Math.floorMod(handle.hashCode() * 0x9E3779B1, 360) / 360f;
    return "#%06x".formatted(java.awt.Color.HSBtoRGB(hue, 0.55f, 0.8f) & 0xFFFFFF);
  }
}
