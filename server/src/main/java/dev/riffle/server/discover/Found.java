package dev.riffle.server.discover;

import dev.riffle.server.http.Cursor;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of what was found.
 *
 * @param next where the next page begins, if there may be one
 */
record Found<T>(List<T> rows, Optional<Cursor> next) {

  Found {
    rows = List.copyOf(rows);
  }

  /** A page of at most {@code count}; a full one may have another behind it. */
  static <T> Found<T> of(List<T> rows, int count, Function<T, Cursor> place) {
    return new Found<>(
        rows, rows.size() < count ? Optional.empty() : Optional.of(place.apply(rows.getLast())));
  }

  static <T> Found<T> nothing() {
    return new Found<>(List.of(), Optional.empty());
  }
}
