package dev.riffle.engine.settings;

import dev.riffle.engine.check.Check;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values by name in kebab case, each taken once by the concern that it belongs to. */
public final class SettingValues {
  /** Stands for "does not decay". */
  public static final Duration FOREVER = ChronoUnit.FOREVER.getDuration();

  private static final Pattern DURATION = Pattern.compile("(\\d{1,9})(ms|s|m|h|d)");
  private static final Map<String, ChronoUnit> UNITS =
      Map.of(
          "ms", ChronoUnit.MILLIS,
          "s", ChronoUnit.SECONDS,
          "m", ChronoUnit.MINUTES,
          "h", ChronoUnit.HOURS,
          "d", ChronoUnit.DAYS);

  private final Map<String, String> remaining;

  public SettingValues(Map<String, String> values) {
    remaining = new TreeMap<>(values);
  }

  int integer(String name, int otherwise) {
    return take(name, otherwise, text -> parse(name, "a whole number", text, Integer::valueOf));
  }

  /** Takes a whole number of 64 bits. */
  public long longInteger(String name, long otherwise) {
    return take(name, otherwise, text -> parse(name, "a whole number", text, Long::valueOf));
  }

  double number(String name, double otherwise) {
    return take(name, otherwise, text -> parse(name, "a number", text, Double::valueOf));
  }

  boolean flag(String name, boolean otherwise) {
    return take(
        name,
        otherwise,
        text -> {
          Check.require(
              text.equals("true") || text.equals("false"),
              "%s must be true or false, but was \"%s\"".formatted(name, text));
          return text.equals("true");
        });
  }

  Duration duration(String name, Duration otherwise) {
    return take(name, otherwise, text -> duration(name, text));
  }

  List<Duration> durations(String name, List<Duration> otherwise) {
    return take(name, otherwise, text -> words(text).stream().map(w -> duration(name, w)).toList());
  }

  List<Integer> integers(String name, List<Integer> otherwise) {
    return take(
        name,
        otherwise,
        text ->
            words(text).stream()
                .map(word -> parse(name, "whole numbers", word, Integer::valueOf))
                .toList());
  }

  String text(String name, String otherwise) {
    return take(name, otherwise, Function.identity());
  }

  List<String> texts(String name, List<String> otherwise) {
    return take(name, otherwise, SettingValues::words);
  }

  /** Takes numbers by name, such as {@code trend:0.1,age:-0.2}. */
  Map<String, Double> numbers(String name, Map<String, Double> otherwise) {
    return take(
        name,
        otherwise,
        text -> {
          Map<String, Double> numbers = new TreeMap<>();
          words(text).forEach(word -> putNumber(name, word, numbers));
          return numbers;
        });
  }

  private static void putNumber(String name, String word, Map<String, Double> numbers) {
    int colon = word.indexOf(':');
    Check.require(
        colon > 0, "%s must be a list of name:number, but had \"%s\"".formatted(name, word));
    String number = word.substring(colon + 1).strip();
    numbers.put(word.substring(0, colon).strip(), parse(name, "numbers", number, Double::valueOf));
  }

  /** Refuses names that nobody took. */
  public void checkAllTaken() {
    Check.require(remaining.isEmpty(), "unknown settings: " + remaining.keySet());
  }

  private <T> T take(String name, T otherwise, Function<String, T> parse) {
    String text = remaining.remove(name);
    return text == null ? otherwise : parse.apply(text.strip());
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split(",")).map(String::strip).filter(w -> !w.isEmpty()).toList();
  }

  private static <T> T parse(String name, String form, String text, Function<String, T> parse) {
    try {
      return parse.apply(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "%s must be %s, but was \"%s\"".formatted(name, form, text), e);
    }
  }

  private static Duration duration(String name, String text) {
    if (text.equals("forever")) {
      return FOREVER;
    }
    Matcher parts = DURATION.matcher(text);
    Check.require(
        parts.matches(),
        "%s must be a duration such as 10m, 1h, 3d or forever, but was \"%s\""
            .formatted(name, text));
    return Duration.of(
        Long.parseLong(parts.group(1)), UNITS.getOrDefault(parts.group(2), ChronoUnit.MILLIS));
  }

  /** Returns a half-life in milliseconds, infinite for {@link #FOREVER}. */
  static double millis(Duration duration) {
    return duration.equals(FOREVER) ? Double.POSITIVE_INFINITY : duration.toMillis();
  }

  static Duration halfLife(String name, Duration duration) {
    Check.require(
        duration.compareTo(Duration.ofSeconds(1)) >= 0,
        "%s must be at least 1s, but was %s".formatted(name, duration));
    return duration;
  }
}
