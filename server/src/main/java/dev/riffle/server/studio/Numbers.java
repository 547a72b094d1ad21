package dev.riffle.server.studio;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/** What came of clips in some time. */
@Schema(name = "StudioNumbers")
record Numbers(
    @Schema(description = "Of a viewer, one view of a clip counts in half an hour") long views,
    double watchSeconds,
    @Schema(description = "Of a clip, seen by a view that began in that time; 0 to 1")
        double averagePortion,
    long replays,
    long skips,
    @Schema(description = "Less those that were taken back") long likes,
    long comments,
    @Schema(description = "Of a viewer, one share of a clip counts in half an hour") long shares,
    @Schema(description = "People who began to follow from the clip") long follows) {

  /** The numbers of a day of UTC. */
  @Schema(name = "StudioDay")
  record Day(
      LocalDate day,
      long views,
      double watchSeconds,
      double averagePortion,
      long replays,
      long skips,
      long likes,
      long comments,
      long shares,
      long follows) {

    static Day none(LocalDate day) {
      return new Day(day, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }
  }

  static Numbers sum(List<Day> days) {
    long views = sum(days, Day::views);
    return new Numbers(
        views,
        days.stream().mapToLong(day -> Math.round(day.watchSeconds * 1_000)).sum() / 1_000.0,
        views == 0 ? 0 : total(days, day -> day.averagePortion * day.views) / views,
        sum(days, Day::replays),
        sum(days, Day::skips),
        sum(days, Day::likes),
        sum(days, Day::comments),
        sum(days, Day::shares),
        sum(days, Day::follows));
  }

  private static long sum(List<Day> days, ToLongFunction<Day> number) {
    return days.stream().mapToLong(number).sum();
  }

  private static double total(List<Day> days, ToDoubleFunction<Day> number) {
    return days.stream().mapToDouble(number).sum();
  }
}
