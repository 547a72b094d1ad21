package dev.riffle.server.media;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a stored file: what it contains names it, so that it can be cached for ever.
 *
 * @param sha256 of its bytes, 64 lower-case hexadecimal digits
 */
public record MediaName(String sha256, Kind kind) {
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern FILE = Pattern.compile("([0-9a-f]{64})\\.([0-9a-z]{3})");

  /** What the bytes are. */
  public enum Kind {
    MP4("mp4", "video/mp4"),
    M4A("m4a", "audio/mp4"),
    JPG("jpg", "image/jpeg");

    private final String extension;
    private final String contentType;

    Kind(String extension, String contentType) {
      this.extension = extension;
      this.contentType = contentType;
    }

    public String contentType() {
      return contentType;
    }

    private static Optional<Kind> of(String extension) {
      return Arrays.stream(values()).filter(kind -> kind.extension.equals(extension)).findFirst();
    }
  }

  public MediaName {
    if (!SHA256.matcher(sha256).matches()) {
      throw new IllegalArgumentException(
          "sha256 must be 64 lower-case hexadecimal digits, but was \"%s\"".formatted(sha256));
    }
  }

  /** Reads a file name; empty unless it is exactly one that this class writes. */
  public static Optional<MediaName> parse(String fileName) {
    Matcher matcher = FILE.matcher(fileName);
    return matcher.matches()
        ? Kind.of(matcher.group(2)).map(kind -> new MediaName(matcher.group(1), kind))
        : Optional.empty();
  }

  public String fileName() {
    return sha256 + "." + kind.extension;
  }

  /** Where it is served. */
  public String path() {
    return "/media/" + fileName();
  }
}
