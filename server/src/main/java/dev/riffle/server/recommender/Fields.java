package dev.riffle.server.recommender;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads fields of JSON that may be absent. */
final class Fields {
  private static final double SECONDS_MAX = Duration.ofDays(1).toSeconds();
  private static final double NANOS_PER_SECOND = 1e9;

  private Fields() {}

  static <T> T or(@Nullable T value, T absent) {
    return value == null ? absent : value;
  }

  static <T> T required(String name, @Nullable T value) {
    if (value == null) {
      throw new IllegalArgumentException(name + " must be given");
    }
    return value;
  }

  /** Returns NaN for what is absent; NaN itself cannot be given. */
  static double number(String name, @Nullable Double value) {
    if (value != null && !Double.isFinite(value)) {
      throw new IllegalArgumentException(name + " must be a number, but was " + value);
    }
    return value == null ? Double.NaN : value;
  }

  static Duration seconds(String name, double seconds) {
    if (!(seconds >= 0 && seconds <= SECONDS_MAX)) {
      throw new IllegalArgumentException(
          "%s must be 0 to %s, but was %s".formatted(name, SECONDS_MAX, seconds));
    }
    return Duration.ofNanos(Math.round(seconds * NANOS_PER_SECOND));
  }

  static Map<String, String> pairs(String name, @Nullable Map<String, String> pairs) {
    if (pairs == null) {
      return Map.of();
    }
    if (pairs.values().stream().anyMatch(Objects::isNull)) {
      throw new IllegalArgumentException(name + " must have no null values");
    }
    return pairs;
  }

  static Map<String, Double> weights(@Nullable Map<String, Double> weights) {
    Map<String, Double> given = or(weights, Map.of());
    if (given.values().stream().anyMatch(Objects::isNull)) {
      throw new IllegalArgumentException("weights must have no nulls");
    }
    return given;
  }

  static List<String> ids(String name, @Nullable List<String> ids) {
    List<String> given = or(ids, List.of());
    if (given.stream().anyMatch(Objects::isNull)) {
      throw new IllegalArgumentException(name + " must have no nulls");
    }
    return given;
  }
}
