package dev.riffle.engine.settings;

import dev.riffle.engine.check.Check;
import java.time.Duration;
import java.util.List;

/**
 * How popularity is counted.
 *
 * @param halfLives shortest first, 1 to 8
 * @param listSize items kept at the top for each half-life and segment, 1 to 4,096
 * @param segments attributes of viewers by whose values popularity is also counted, at most 4
 * @param segmentsMax values of those attributes that are counted, 1 to 4,096
 * @param segmentHalfLife of the counts by segment
 * @param viewerActions number of recent actions (half-life one hour) up to which a viewer counts in
 *     full; beyond it each counts less, so that nobody outweighs the rest, 1 to 1e9
 */
public record PopularitySettings(
    List<Duration> halfLives,
    int listSize,
    List<String> segments,
    int segmentsMax,
    Duration segmentHalfLife,
    double viewerActions) {

  static final PopularitySettings DEFAULTS =
      new PopularitySettings(
          List.of(
              Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofHours(6), Duration.ofDays(3)),
          256,
          List.of("language", "region", "device"),
          256,
          Duration.ofHours(6),
          30);

  public PopularitySettings {
    Check.range("number of popularity.half-lives", halfLives.size(), 1, 8);
    halfLives.forEach(h -> SettingValues.halfLife("popularity.half-lives", h));
    Check.require(
        halfLives.stream().sorted().toList().equals(halfLives),
        "popularity.half-lives must be shortest first, but were " + halfLives);
    Check.range("popularity.list-size", listSize, 1, 4_096);
    Check.size("popularity.segments", segments, 4);
    Check.range("popularity.segments-max", segmentsMax, 1, 4_096);
    SettingValues.halfLife("popularity.segment-half-life", segmentHalfLife);
    Check.range("popularity.viewer-actions", viewerActions, 1, 1e9);
    halfLives = List.copyOf(halfLives);
    segments = List.copyOf(segments);
  }

  /** Returns the defaults with {@code values} in place of some. */
  public static PopularitySettings of(SettingValues values) {
    PopularitySettings d = DEFAULTS;
    return new PopularitySettings(
        values.durations("popularity.half-lives", d.halfLives),
        values.integer("popularity.list-size", d.listSize),
        values.texts("popularity.segments", d.segments),
        values.integer("popularity.segments-max", d.segmentsMax),
        values.duration("popularity.segment-half-life", d.segmentHalfLife),
        values.number("popularity.viewer-actions", d.viewerActions));
  }

  /** Returns the half-lives in milliseconds, infinite where there is no decay. */
  public double[] halfLivesMillis() {
    return halfLives.stream().mapToDouble(SettingValues::millis).toArray();
  }

  public double segmentHalfLifeMillis() {
    return SettingValues.millis(segmentHalfLife);
  }
}
