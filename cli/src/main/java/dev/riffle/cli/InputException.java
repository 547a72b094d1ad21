package dev.riffle.cli;

/** What the user gave cannot be used; the message says what, why, and what would be right. */
final class InputException extends RuntimeException {
  InputException(String message) {
    super(message);
  }
}
