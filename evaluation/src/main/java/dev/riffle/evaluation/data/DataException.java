package dev.riffle.evaluation.data;

/** Data that cannot be read: the message says where, what was found and what would be right. */
public final class DataException extends RuntimeException {
  public DataException(String message) {
    super(message);
  }

  public DataException(String message, Throwable cause) {
    super(message, cause);
  }
}
