package dev.riffle.engine.settings;

import dev.riffle.engine.check.Check;
import java.time.Duration;

/**
 * What is remembered of a viewer.
 *
 * @param history last items seen, 8 to 10,000
 * @param subjects tags and authors with an affinity, 8 to 1,000
 * @param halfLife of affinities and rates
 * @param evidence signals about one subject that count, the older ones giving way, 1 to 1,000
 * @param prior signals' worth of doubt in an affinity, above 0 to 100
 */
public record ProfileSettings(
    int history, int subjects, Duration halfLife, double evidence, double prior) {

  static final ProfileSettings DEFAULTS = new ProfileSettings(80, 40, Duration.ofDays(14), 10, 1.5);

  public ProfileSettings {
    Check.range("profile.history", history, 8, 10_000);
    Check.range("profile.subjects", subjects, 8, 1_000);
    SettingValues.halfLife("profile.half-life", halfLife);
    Check.range("profile.evidence", evidence, 1, 1_000);
    Check.range("profile.prior", prior, 1e-3, 100);
  }

  /** Returns the defaults with {@code values} in place of some. */
  public static ProfileSettings of(SettingValues values) {
    ProfileSettings d = DEFAULTS;
    return new ProfileSettings(
        values.integer("profile.history", d.history),
        values.integer("profile.subjects", d.subjects),
        values.duration("profile.half-life", d.halfLife),
        values.number("profile.evidence", d.evidence),
        values.number("profile.prior", d.prior));
  }

  /** Returns the half-life in milliseconds, infinite where there is no decay. */
  public double halfLifeMillis() {
    return SettingValues.millis(halfLife);
  }
}
