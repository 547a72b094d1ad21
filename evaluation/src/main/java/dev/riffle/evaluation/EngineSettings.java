package dev.riffle.evaluation;

import dev.riffle.engine.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The engine's settings for a kind of data, from a file beside this class. */
public final class EngineSettings {
  private EngineSettings() {}

  /** Reads the settings called {@code name}. */
  public static Settings named(String name) {
    return named(name, Map.of());
  }

  /** Reads the settings called {@code name}, with {@code changes} in place of some. */
  public static Settings named(String name, Map<String, String> changes) {
    Map<String, String> values = new TreeMap<>(values(name));
    values.putAll(changes);
    return Settings.of(values);
  }

  /**
   * Reads the settings for a kind of data, with those chosen for one data set in place of some,
   * where there are such.
   *
   * @param data name of the data set
   * @param changed values in place of some, by name
   */
  public static Settings chosen(String kind, String data, Map<String, String> changed) {
    Map<String, String> values = values(kind);
    String own = kind + "-" + data;
    if (EngineSettings.class.getResource(own + ".properties") != null) {
      values.putAll(values(own));
    }
    values.putAll(changed);
    return Settings.of(values);
  }

  /** Returns the values by name in kebab case. */
  public static Map<String, String> values(String name) {
    Properties properties = new Properties();
    try (InputStream file = EngineSettings.class.getResourceAsStream(name + ".properties")) {
      if (file == null) {
        throw new IllegalArgumentException("there are no settings called " + name);
      }
      properties.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the settings " + name, e);
    }
    Map<String, String> values = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> values.put(key, properties.getProperty(key)));
    return values;
  }
}
