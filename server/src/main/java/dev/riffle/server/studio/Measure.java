package dev.riffle.server.studio;

import java.util.List;
import java.util.Locale;

/** What is summed of a clip; its name is the column's. */
enum Measure {
  VIEWS,
  WATCH_MILLIS,
  LIKES,
  COMMENTS,
  SHARES,
  FOLLOWS,
  VIEWERS,
  /** How much of the clip its views saw, in half percents. */
  REACH,
  REPLAYS,
  SKIPS;

  /** Those that are summed by day as well. */
  static final List<Measure> DAILY = List.of(VIEWS, WATCH_MILLIS, LIKES, COMMENTS, SHARES, FOLLOWS);

  String column() {
    return name().toLowerCase(Locale.ROOT);
  }
}
