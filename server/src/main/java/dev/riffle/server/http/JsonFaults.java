package dev.riffle.server.http;

import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What is wrong with a body that is not the JSON that was wanted, in a caller's words. */
public final class JsonFaults {
  private JsonFaults() {}

  /** Describes the first fault of JSON among {@code failure} and its causes. */
  public static String describe(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof JacksonException fault) {
        return describe(fault);
      }
    }
    return "a JSON body is wanted";
  }

  /** Describes a fault: where it is, by line and column, and what it is. */
  public static String describe(JacksonException fault) {
    return switch (fault) {
      case StreamReadException malformed ->
          "malformed JSON at %s: %s"
              .formatted(place(malformed.getLocation()), malformed.getOriginalMessage());
      case UnrecognizedPropertyException unknown ->
          "unknown field \"%s\" at %s; known are %s"
              .formatted(unknown.getPropertyName(), place(unknown.getLocation()), known(unknown));
      case MismatchedInputException mismatch ->
          "field \"%s\" is not of the right type".formatted(path(mismatch));
      default -> "the JSON cannot be read: " + fault.getOriginalMessage();
    };
  }

  /** Returns the path of the field that {@code fault} speaks of, such as {@code events[3].time}. */
  public static String path(JacksonException fault) {
    return fault.getPath().stream()
        .map(step ->
            step.getPropertyName() == null
                ? "[" + step.getIndex() + "]"
                : "." + step.getPropertyName())
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }

  private static String known(UnrecognizedPropertyException unknown) {
    return unknown.getKnownPropertyIds() == null
        ? "none"
        : unknown.getKnownPropertyIds().stream()
            .map(Object::toString)
            .sorted()
            .collect(Collectors.joining(", "));
  }

  private static String place(TokenStreamLocation location) {
    return "line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
  }
}
