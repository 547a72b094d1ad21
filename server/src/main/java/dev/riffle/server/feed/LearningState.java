package dev.riffle.server.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the feed has learned from a viewer, and how far the engine is. */
record LearningState(
    @Schema(description = "Whether the feed learns from this viewer") boolean enabled,
    @Schema(description = "Absent where nothing was learned lately")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable LearnedEvent lastEvent,
    @Schema(description = "Events of this viewer that the feed has learned from") long events,
    @Schema(description = "What the feed believes, strongest first")
        List<BelievedInterest> interests,
    EngineState engine) {

  record LearnedEvent(
      String type,
      String clip,
      String caption,
      @Schema(description = "From the event's arrival until the engine knew it")
          double learnedMillis) {}

  @Schema(name = "Interest")
  record BelievedInterest(
      @Schema(allowableValues = {"tag", "author"}) String kind,
      @Schema(description = "The tag, or the author's id") String subject,
      @Schema(description = "The subject for people: #tag, or the author's name") String label,
      @Schema(description = "-1 (avoids it) to 1 (finishes nearly everything of it)")
          double affinity) {}

  record EngineState(
      long items,
      long events,
      @Schema(description = "Of the last entry of the log that was learned") long position) {}
}
