package dev.riffle.server.media;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Part of a file, as RFC 9110 section 14 counts it.
 *
 * @param start first byte, from 0
 * @param count number of bytes, at least 1
 */
record ByteRange(long start, long count) {
  private static final Pattern SINGLE = Pattern.compile("bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*");

  /** What a Range header asks for. */
  sealed interface Request {
    /** The whole file: there is no range, or one that may be ignored, such as several at once. */
    record Whole() implements Request {}

    /** A part that is there. */
    record Part(ByteRange range) implements Request {}

    /** A part that begins behind the end. */
    record Unsatisfiable() implements Request {}
  }

  /** Reads a Range header for a file of {@code size} bytes. */
  static Request parse(String header, long size) {
    Matcher matcher = SINGLE.matcher(header);
    if (!matcher.matches() || (matcher.group(1).isEmpty() && matcher.group(2).isEmpty())) {
      return new Request.Whole();
    }
    return matcher.group(1).isEmpty()
        ? suffix(Long.parseLong(matcher.group(2)), size)
        : from(Long.parseLong(matcher.group(1)), last(matcher.group(2)), size);
  }

  /** Returns the Content-Range header's value. */
  String contentRange(long size) {
    return "bytes %d-%d/%d".formatted(start, start + count - 1, size);
  }

  private static Request suffix(long length, long size) {
    long count = Math.min(length, size);
    return count == 0
        ? new Request.Unsatisfiable()
        : new Request.Part(new ByteRange(size - count, count));
  }

  private static Request from(long start, long last, long size) {
    if (last < start) {
      return new Request.Whole();
    }
    if (start >= size) {
      return new Request.Unsatisfiable();
    }
    long end = Math.min(last, size - 1);
    return new Request.Part(new ByteRange(start, end - start + 1));
  }

  private static long last(String digits) {
    return digits.isEmpty() ? Long.MAX_VALUE : Long.parseLong(digits);
  }
}
