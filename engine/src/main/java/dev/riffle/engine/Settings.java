package dev.riffle.engine;

import java.util.Map;

/** Sizes, half-lives and shares by which an engine works; immutable. */
public record Settings() {
  /** Returns the settings that suit a feed of short videos. */
  public static Settings defaults() {
    return new Settings();
  }

  /**
   * Returns the defaults with {@code values} in place of some, by name in kebab case.
   *
   * @throws IllegalArgumentException if a name is unknown or a value out of its range
   */
  public static Settings of(Map<String, String> values) {
    return defaults();
  }
}
