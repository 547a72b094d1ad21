package dev.riffle.engine;

/** A snapshot cannot be written, or must not be read; the message says why and what to do. */
public final class SnapshotException extends RuntimeException {
  public SnapshotException(String message) {
    super(message);
  }

  public SnapshotException(String message, Throwable cause) {
    super(message, cause);
  }
}
