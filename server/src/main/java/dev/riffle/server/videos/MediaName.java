package dev.riffle.server.videos;

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
  private static final Pattern FILE = Pattern.compile("([0-9a-f]{64})\\.(mp4|jpg)");

  /** What the bytes are. */
  public enum Kind {
    MP4("mp4", "video/mp4"),
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
  }

  public MediaName {
    Inputs.require(
        SHA256.matcher(sha256).matches(),
        "sha256 must be 64 lower-case hexadecimal digits, but was \"%s\"".formatted(sha256));
  }

  /** Reads a file name; empty unless it is exactly one that this class writes. */
  static Optional<MediaName> parse(String fileName) {
    Matcher matcher = FILE.matcher(fileName);
    return matcher.matches()
        ? Optional.of(
            new MediaName(matcher.group(1), matcher.group(2).equals("mp4") ? Kind.MP4 : Kind.JPG))
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
