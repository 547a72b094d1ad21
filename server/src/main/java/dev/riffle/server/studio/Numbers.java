package dev.riffle.server.studio;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToLongFunction;

/** What came of clips in some time. */
@Schema(name = "StudioNumbers")
record Numbers(
    @Schema(description = "Of a viewer, one view of a clip counts in half an hour") long views,
    double watchSeconds,
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
      long likes,
      long comments,
      long shares,
      long follows) {

    static Day none(LocalDate day) {
      return new Day(day, 0, 0, 0, 0, 0, 0);
    }
  }

  static Numbers sum(List<Day> days) {
    return new Numbers(
        sum(days, Day::views),
        days.stream().mapToLong(day -> Math.round(day.watchSeconds * 1_000)).sum() / 1_000.0,
        sum(days, Day::likes),
        sum(days, Day::comments),
        sum(days, Day::shares),
        sum(days, Day::follows));
  }

  private static long sum(List<Day> days, ToLongFunction<Day> number) {
    return days.stream().mapToLong(number).sum();
  }
}
