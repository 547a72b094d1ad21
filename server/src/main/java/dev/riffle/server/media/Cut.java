package dev.riffle.server.media;

/**
 * The part of a file that is kept.
 *
 * @param start in seconds of the file, at least 0
 * @param end in seconds of the file, after {@code start}; what is behind the file's end is ignored
 */
public record Cut(double start, double end) {
  /** All of it. */
  public static final Cut ALL = new Cut(0, Double.POSITIVE_INFINITY);

  public Cut {
    if (!(start >= 0 && start < Double.POSITIVE_INFINITY && end > start)) {
      throw new IllegalArgumentException(
          "a cut must start at 0 s or later and end after that, but was %s s to %s s"
              .formatted(start, end));
    }
  }

  boolean fromTheStart() {
    return start == 0;
  }
}
