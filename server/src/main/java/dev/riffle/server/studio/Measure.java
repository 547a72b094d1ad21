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
  /** How much of the clip its views saw, in half percents; by day, on which the view began. */
  REACH,
  REPLAYS,
  SKIPS,
  VIEWERS;

  /** Those that are summed by day as well: people of two days may be the same. */
  static final List<Measure> DAILY =
      List.of(VIEWS, WATCH_MILLIS, LIKES, COMMENTS, SHARES, FOLLOWS, REACH, REPLAYS, SKIPS);

  String column() {
    return name().toLowerCase(Locale.ROOT);
  }
}
