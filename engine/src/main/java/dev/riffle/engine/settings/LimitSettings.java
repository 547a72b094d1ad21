package dev.riffle.engine.settings;

import dev.riffle.engine.check.Check;

/**
 * Sizes of the tables; a full one gives up what was touched longest ago.
 *
 * @param items 16 to 16,000,000
 * @param users 16 to 16,000,000
 * @param subjects tags, authors, languages and regions, 16 to 16,000,000
 */
public record LimitSettings(int items, int users, int subjects) {

  static final LimitSettings DEFAULTS = new LimitSettings(1_000_000, 1_000_000, 200_000);
  private static final int MAX = 16_000_000;

  public LimitSettings {
    Check.range("limits.items", items, 16, MAX);
    Check.range("limits.users", users, 16, MAX);
    Check.range("limits.subjects", subjects, 16, MAX);
  }

  /** Returns the defaults with {@code values} in place of some. */
  public static LimitSettings of(SettingValues values) {
    LimitSettings d = DEFAULTS;
    return new LimitSettings(
        values.integer("limits.items", d.items),
        values.integer("limits.users", d.users),
        values.integer("limits.subjects", d.subjects));
  }
}
