package dev.riffle.engine.settings;

import dev.riffle.engine.check.Check;

/**
 * How many candidates each source finds, 0 (off) to 4,096.
 *
 * @param popular over all half-lives, and for the viewer's segments
 * @param trending that rise the most
 * @param neighbours of what the viewer watched last
 * @param associations that what the viewer likes predicts
 * @param factors that lie in the direction of the viewer's taste
 * @param content of tags and authors that the viewer likes
 * @param fresh new items that are being explored
 * @param recent touched last, so that nothing in a small catalogue is out of reach
 */
public record CandidateSettings(
    int popular,
    int trending,
    int neighbours,
    int associations,
    int factors,
    int content,
    int fresh,
    int recent) {

  static final CandidateSettings DEFAULTS = new CandidateSettings(100, 16, 60, 60, 60, 40, 16, 32);
  private static final int MAX = 4_096;

  public CandidateSettings {
    Check.range("candidates.popular", popular, 0, MAX);
    Check.range("candidates.trending", trending, 0, MAX);
    Check.range("candidates.neighbours", neighbours, 0, MAX);
    Check.range("candidates.associations", associations, 0, MAX);
    Check.range("candidates.factors", factors, 0, MAX);
    Check.range("candidates.content", content, 0, MAX);
    Check.range("candidates.fresh", fresh, 0, MAX);
    Check.range("candidates.recent", recent, 0, MAX);
  }

  /** Returns the defaults with {@code values} in place of some. */
  public static CandidateSettings of(SettingValues values) {
    CandidateSettings d = DEFAULTS;
    return new CandidateSettings(
        values.integer("candidates.popular", d.popular),
        values.integer("candidates.trending", d.trending),
        values.integer("candidates.neighbours", d.neighbours),
        values.integer("candidates.associations", d.associations),
        values.integer("candidates.factors", d.factors),
        values.integer("candidates.content", d.content),
        values.integer("candidates.fresh", d.fresh),
        values.integer("candidates.recent", d.recent));
  }
}
