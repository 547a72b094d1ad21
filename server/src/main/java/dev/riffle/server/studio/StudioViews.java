package dev.riffle.server.studio;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.riffle.server.studio.StudioStorage.SourceDay;
import dev.riffle.server.videos.Card;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The answers of the studio. */
final class StudioViews {
  private StudioViews() {}

  /** An account's clips together. */
  @Schema(name = "StudioOverview")
  record Overview(
      @Schema(description = "Of those days together") Numbers totals,
      @Schema(description = "Each day of UTC up to today") List<Numbers.Day> days,
      @Schema(
              description =
                  "Share of views that saw no part of their clip, 5 %, 10 % and so on; 0 to 1")
          List<Double> retention,
      List<Source> sources,
      Audience audience) {}

  /** A clip in the list. */
  @Schema(name = "StudioClip")
  record Row(
      Card clip,
      long views,
      double watchSeconds,
      @Schema(description = "Of the clip, seen by a view; 0 to 1") double averagePortion,
      long likes,
      long shares,
      long follows) {}

  @Schema(name = "StudioClips")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Page(List<Row> clips, @Nullable String next) {}

  @Schema(name = "StudioSource")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Source(
      @Schema(
              allowableValues = {
                "for-you",
                "following",
                "profile",
                "search",
                "tag",
                "sound",
                "clip",
                "other"
              })
          String name,
      long views,
      @Schema(description = "Of an account: those of each day") @Nullable List<Long> days) {

    /** Returns the sources of an account, the largest first. */
    static List<Source> of(List<SourceDay> found, List<LocalDate> days) {
      Map<String, Map<LocalDate, Long>> bySource =
          found.stream()
              .collect(
                  Collectors.groupingBy(
                      SourceDay::name, Collectors.toMap(SourceDay::day, SourceDay::views)));
      return bySource.entrySet().stream()
          .map(source -> of(source.getKey(), source.getValue(), days))
          .sorted(Comparator.comparingLong(Source::views).reversed().thenComparing(Source::name))
          .toList();
    }

    private static Source of(String name, Map<LocalDate, Long> views, List<LocalDate> days) {
      List<Long> each = days.stream().map(day -> views.getOrDefault(day, 0L)).toList();
      return new Source(name, each.stream().mapToLong(Long::longValue).sum(), each);
    }
  }

  /** How the engine showed the clip while it was new to it, or after. */
  @Schema(name = "StudioStage")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Stage(
      @Schema(description = "From 1; behind the last one is the feed's everyday") int stage,
      @Schema(description = "Impression that ends the stage; absent for what comes behind all")
          @Nullable Integer end,
      @Schema(description = "How often a feed had the clip") long impressions,
      @Schema(description = "Those of them in a place that is kept for new clips") long explored,
      @Schema(description = "Views in the feed meanwhile") long views,
      @Schema(description = "First and last impression") Instant from,
      Instant to) {}

  /** A clip on its own page. */
  @Schema(name = "StudioClipDetails")
  record Details(
      Card clip,
      double durationSeconds,
      long views,
      @Schema(description = "Different people") long viewers,
      double watchSeconds,
      double averagePortion,
      @Schema(description = "Views of nine tenths or more") long finishes,
      long replays,
      long skips,
      long likes,
      long comments,
      long shares,
      long follows,
      @Schema(description = "Share of views that played at second 0, 1, 2 and so on; 0 to 1")
          List<Double> retention,
      List<Source> sources,
      List<Stage> introduction,
      @Schema(description = "At most the last 90") List<Numbers.Day> days) {}
}
