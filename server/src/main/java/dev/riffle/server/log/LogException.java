package dev.riffle.server.log;

/** The log could not do as it was asked. */
public abstract sealed class LogException extends RuntimeException {
  private LogException(String message) {
    super(message);
  }

  private LogException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Too much waits to become durable; try again soon. */
  public static final class Busy extends LogException {
    Busy(long bytes, long bytesMax) {
      super("%d bytes wait to be logged; at most %d may".formatted(bytes, bytesMax));
    }
  }

  /** There is no room on the disk; nothing of the append was logged. */
  public static final class Full extends LogException {
    public Full(Throwable cause) {
      super("the log's disk is full", cause);
    }
  }

  /** The database does not answer, or is not what it was. */
  public static final class Unavailable extends LogException {
    public Unavailable(String message) {
      super(message);
    }

    public Unavailable(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** An entry cannot be read back. */
  public static final class Damaged extends LogException {
    Damaged(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
