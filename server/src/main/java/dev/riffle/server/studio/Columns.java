package dev.riffle.server.studio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rows to write by one statement, a column an array. Not thread-safe.
 *
 * @param <R> what a row is made of
 */
final class Columns<R> {
  private final List<R> rows;
  private final Map<String, Object[]> values = new LinkedHashMap<>();
  private final Map<String, String> types = new LinkedHashMap<>();

  Columns(List<R> rows) {
    this.rows = rows;
  }

  Columns<R> text(String name, Function<R, ?> value) {
    return add(name, "text", rows.stream().map(row -> value.apply(row).toString()));
  }

  /** Of a type that is written as text. */
  Columns<R> as(String type, String name, Function<R, ?> value) {
    return add(name, type, rows.stream().map(row -> value.apply(row).toString()));
  }

  Columns<R> number(String name, Function<R, Long> value) {
    values.put(name, rows.stream().map(value).toArray(Long[]::new));
    types.put(name, "bigint");
    return this;
  }

  Columns<R> numbers(String name, Long[] column) {
    values.put(name, column);
    types.put(name, "bigint");
    return this;
  }

  Columns<R> flag(String name, Function<R, Boolean> value) {
    values.put(name, rows.stream().map(value).toArray(Boolean[]::new));
    types.put(name, "boolean");
    return this;
  }

  private Columns<R> add(String name, String type, java.util.stream.Stream<String> column) {
    values.put(name, column.toArray(String[]::new));
    types.put(name, type);
    return this;
  }

  /**
   * Inserts the rows.
   *
   * @param conflict what comes behind {@code on conflict}
   */
  JdbcClient.StatementSpec insert(JdbcClient jdbc, String table, String conflict) {
    String names = String.join(", ", values.keySet());
    String arrays =
        values.keySet().stream()
            .map(name -> ":%s::%s[]".formatted(name, types.get(name)))
            .collect(Collectors.joining(", "));
    return jdbc.sql(
            "insert into %s (%s) select * from unnest(%s) on conflict %s"
                .formatted(table, names, arrays, conflict))
        .params(values);
  }

  /** Returns the part behind {@code on conflict} that adds {@code sums} to what is there. */
  static String adding(String table, String keys, List<String> sums) {
    return "(%s) do update set %s"
        .formatted(
            keys,
            sums.stream()
                .map(sum -> "%s = %s.%s + excluded.%s".formatted(sum, table, sum, sum))
                .collect(Collectors.joining(", ")));
  }
}
