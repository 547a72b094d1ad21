package dev.riffle.server.social;

import dev.riffle.server.http.Refusal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Lists in pages. A page goes on where a row was, so that the last one costs as much as the first.
 * What a viewer may not see is left out after it was read; a page that would need too many rounds
 * for that comes short, and says how to go on.
 */
final class Paging {
  static final int COUNT_MAX = 50;
  static final String COUNT = "20";

  private static final int ROUNDS_MAX = 5;
  private static final int CURSOR_CHARS_MAX = 100;
  private static final long END =
      ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse("9999-01-01T00:00:00Z"));

  private Paging() {}

  /** A page, and where the next one starts; empty after the last. */
  record Page<T>(List<T> items, String next) {
    static <T> Page<T> empty() {
      return new Page<>(List.of(), "");
    }
  }

  /** How a list is read: from behind a row, which a cursor names. */
  record Source<R, T>(
      BiFunction<String, Integer, List<R>> rows,
      Function<R, String> cursor,
      Function<List<R>, List<T>> permitted) {}

  static <R, T> Page<T> page(Source<R, T> source, String after, int count) {
    Refusal.unless(
        count >= 1 && count <= COUNT_MAX,
        "count must be 1 to %d, but was %d".formatted(COUNT_MAX, count));
    Refusal.unless(
        after.length() <= CURSOR_CHARS_MAX && after.indexOf(0) < 0, "after must be what next was");
    List<T> items = new ArrayList<>();
    String cursor = after;
    for (int round = 0; round < ROUNDS_MAX; round++) {
      int wanted = count - items.size();
      List<R> rows = source.rows.apply(cursor, wanted + 1);
      boolean more = rows.size() > wanted;
      List<R> page = more ? rows.subList(0, wanted) : rows;
      items.addAll(source.permitted.apply(page));
      cursor = more ? source.cursor.apply(page.getLast()) : "";
      if (!more || items.size() == count) {
        break;
      }
    }
    return new Page<>(items, cursor);
  }

  /** Reads a cursor that is one number; {@code start} where there is none. */
  static long number(String cursor, long start) {
    try {
      return cursor.isEmpty() ? start : Long.parseLong(cursor);
    } catch (NumberFormatException _) {
      throw wrong(cursor);
    }
  }

  /** Reads the part of a cursor before the first dot. */
  static long first(String cursor, long start) {
    return cursor.isEmpty() ? start : number(cursor.substring(0, dot(cursor)), start);
  }

  /** Reads the part of a cursor behind the first dot. */
  static String second(String cursor) {
    return cursor.isEmpty() ? "" : cursor.substring(dot(cursor) + 1);
  }

  static String time(Instant time) {
    return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, time));
  }

  /** Reads a cursor that starts with a time; one behind the end of time where there is none. */
  static Instant time(String cursor) {
    long micros = first(cursor, END);
    if (micros < 0 || micros > END) {
      throw wrong(cursor);
    }
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }

  private static int dot(String cursor) {
    int dot = cursor.indexOf('.');
    if (dot < 1) {
      throw wrong(cursor);
    }
    return dot;
  }

  private static RuntimeException wrong(String cursor) {
    return Refusal.invalid("after must be what next was, but was \"%s\"".formatted(cursor));
  }
}
