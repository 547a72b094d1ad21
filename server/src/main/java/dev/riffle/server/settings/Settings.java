package dev.riffle.server.settings;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The settings in force. Reading one is a map look-up: one server at a time works on a database.
 * Thread-safe.
 */
@Service
public class Settings {
  private final JdbcClient jdbc;
  private final Map<String, Setting> known = new LinkedHashMap<>();
  private final Map<String, String> values = new ConcurrentHashMap<>();

  Settings(JdbcClient jdbc, List<SettingsSource> sources) {
    this.jdbc = jdbc;
    sources.stream()
        .flatMap(source -> source.settings().stream())
        .sorted(Comparator.comparing(Setting::key))
        .forEach(setting -> known.put(setting.key(), setting));
    jdbc.sql("select key, value from setting")
        .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
        .list()
        .forEach(entry -> values.put(entry.getKey(), entry.getValue()));
  }

  /** A setting and its value. */
  public record Value(Setting setting, String value) {}

  /**
   * A change.
   *
   * @param by the handle of who made it
   */
  @Schema(name = "SettingChange")
  public record Change(String key, String before, String after, String by, Instant time) {}

  public long number(Setting setting) {
    return Long.parseLong(text(setting));
  }

  public boolean enabled(Setting setting) {
    return Boolean.parseBoolean(text(setting));
  }

  public String text(Setting setting) {
    return values.getOrDefault(setting.key(), setting.initial());
  }

  /** Returns the words of a setting, in lower case. */
  public List<String> words(Setting setting) {
    return text(setting)
        .lines()
        .map(line -> line.strip().toLowerCase(Locale.ROOT))
        .filter(line -> !line.isEmpty())
        .distinct()
        .toList();
  }

  /** Returns all settings, by key. */
  public List<Value> all() {
    return known.values().stream().map(each -> new Value(each, text(each))).toList();
  }

  /** Returns the setting of that key. */
  public Optional<Setting> find(String key) {
    return Optional.ofNullable(known.get(key));
  }

  /**
   * Changes a setting; it is in force when this returns.
   *
   * @throws IllegalArgumentException if {@code value} may not be that
   */
  @Transactional
  public Value change(Setting setting, String value, String by) {
    String checked = setting.check(value);
    String before = text(setting);
    if (!before.equals(checked)) {
      store(setting.key(), checked);
      record(setting.key(), before, checked, by);
      values.put(setting.key(), checked);
    }
    return new Value(setting, checked);
  }

  /** Returns the last changes, newest first. */
  public List<Change> history(int count) {
    return jdbc.sql(
            """
            select key, before, after, changed_by, changed from setting_change
            order by id desc limit :count
            """)
        .param("count", count)
        .query((row, _) ->
            new Change(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getTimestamp(5).toInstant()))
        .list();
  }

  private void store(String key, String value) {
    jdbc.sql(
            """
            insert into setting (key, value) values (:key, :value)
            on conflict (key) do update set value = excluded.value
            """)
        .param("key", key)
        .param("value", value)
        .update();
  }

  private void record(String key, String before, String after, String by) {
    jdbc.sql(
            """
            insert into setting_change (key, before, after, changed_by)
            values (:key, :before, :after, :by)
            """)
        .param("key", key)
        .param("before", before)
        .param("after", after)
        .param("by", by)
        .update();
  }
}
