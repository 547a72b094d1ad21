package dev.riffle.server.studio;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Weeks from Monday to Sunday, by their Monday. */
final class Weeks {
  private Weeks() {}

  static LocalDate of(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** Returns the last week that was over by {@code day}. */
  static LocalDate lastWhole(LocalDate day) {
    return of(day).minusWeeks(1);
  }
}
