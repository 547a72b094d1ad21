package dev.riffle.engine.settings;

import dev.riffle.engine.check.Check;
import java.time.Duration;

/**
 * What is remembered of a viewer.
 *
 * @param history last items seen, 8 to 10,000
 * @param subjects tags and authors with an affinity, 8 to 1,000
 * @param halfLife of lasting affinities
 * @param evidence signals about one subject that count, the older ones giving way, 1 to 1,000
 * @param prior signals' worth of doubt in an affinity, above 0 to 100
 * @param recentSignals of the viewer, after which a signal counts half in the recent affinities, 1
 *     to 1,000
 * @param tolerance by which signals may fall short of what was expected, on average over the last
 *     few, before lasting affinities fade faster, 0 to 2; 2 for never
 */
public record ProfileSettings(
    int history,
    int subjects,
    Duration halfLife,
    double evidence,
    double prior,
    double recentSignals,
    double tolerance) {

  static final ProfileSettings DEFAULTS =
      new ProfileSettings(72, 40, Duration.ofDays(14), 10, 1.5, 10, 0.3);

  public ProfileSettings {
    Check.range("profile.history", history, 8, 10_000);
    Check.range("profile.subjects", subjects, 8, 1_000);
    SettingValues.halfLife("profile.half-life", halfLife);
    Check.range("profile.evidence", evidence, 1, 1_000);
    Check.range("profile.prior", prior, 1e-3, 100);
    Check.range("profile.recent-signals", recentSignals, 1, 1_000);
    Check.range("profile.tolerance", tolerance, 0, 2);
  }

  /** Returns the defaults with {@code values} in place of some. */
  public static ProfileSettings of(SettingValues values) {
    ProfileSettings d = DEFAULTS;
    return new ProfileSettings(
        values.integer("profile.history", d.history),
        values.integer("profile.subjects", d.subjects),
        values.duration("profile.half-life", d.halfLife),
        values.number("profile.evidence", d.evidence),
        values.number("profile.prior", d.prior),
        values.number("profile.recent-signals", d.recentSignals),
        values.number("profile.tolerance", d.tolerance));
  }

  /** Returns the half-life in milliseconds, infinite where there is no decay. */
  public double halfLifeMillis() {
    return SettingValues.millis(halfLife);
  }
}
