package dev.riffle.server.feed;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a viewer did, at most 500 events at once. */
@Schema(requiredProperties = "events")
record EventBatch(
    @Nullable List<ViewerEvent> events,
    @Schema(description = "Of the browser: two or three letters, such as de")
        @Nullable String language,
    @Schema(
            description =
                "Roughly where: a country's two capitals, or the area of the time zone, such as"
                    + " Europe")
        @Nullable String region,
    @Schema(
            description =
                "What the client's clock says as it sends the batch: where that clock is off, the"
                    + " times of the events are taken back by as much")
        @Nullable Instant sentAt,
    @Schema(
            description =
                "Whose events these are: the account's id, empty for a guest. Refused where somebody"
                    + " else is signed in by now")
        @Nullable String account) {

  /**
   * Something that a viewer did with a clip. Which of the optional fields are needed depends on the
   * type.
   */
  @Schema(requiredProperties = {"id", "type", "clip", "time"})
  record ViewerEvent(
      @Schema(description = "Made by the client, a UUID; the same id again changes nothing")
          @Nullable String id,
      @Schema(
              allowableValues = {
                "impression",
                "play",
                "quartile",
                "watch",
                "replay",
                "skip",
                "stall",
                "like",
                "unlike",
                "hide",
                "share",
                "save",
                "unsave",
                "open-comments",
                "follow"
              })
          @Nullable String type,
      @Nullable String clip,
      @Nullable Instant time,
      @Schema(description = "watch: how much of the clip was seen, 0 to 1")
          @Nullable Double portion,
      @Schema(description = "watch, skip: seconds spent, loops included") @Nullable Double seconds,
      @Schema(description = "play: milliseconds to the first frame; quartile: 0.25, 0.5 or 0.75")
          @Nullable Double value,
      @Schema(description = "Of the feed that showed the clip") @Nullable String requestId,
      @Schema(description = "In that feed, from 0") @Nullable Integer position,
      @Schema(
              description = "Where the clip was shown; other where not said",
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
          @Nullable String surface) {}
}
