package dev.riffle.server.http;

import java.io.IOException;

/** A request's body goes on beyond the limit. */
final class BodyTooLargeException extends IOException {
  BodyTooLargeException(long bytesMax) {
    super(message(bytesMax));
  }

  static String message(long bytesMax) {
    return "a body must be at most %d bytes; send smaller batches".formatted(bytesMax);
  }
}
