package dev.riffle.server.create;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.riffle.server.videos.Visibility;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A draft as its owner sees it. */
@Schema(name = "Draft")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DraftView(
    String id,
    @Schema(description = "To be sent back with an edit") int version,
    DraftState state,
    Instant created,
    Instant changed,
    @Nullable File file,
    @Schema(description = "Why it failed, or why its file is refused") @Nullable Problem problem,
    String caption,
    Visibility visibility,
    String language,
    boolean commentsAllowed,
    boolean duetAllowed,
    boolean stitchAllowed,
    boolean soundAllowed,
    boolean derivedFall,
    boolean generated,
    @Nullable Trim trim,
    @Nullable Double coverSeconds,
    @Nullable ChosenSound sound,
    double voiceVolume,
    SyncView sync,
    @Nullable DraftBase base,
    @Nullable DraftCaptions captions,
    List<PlacedOverlay> overlays,
    @Nullable Instant publishAt,
    @Schema(description = "Which of what it is made with may not be used any more, and why")
        List<Ingredients.Obstacle> obstacles,
    @Nullable ProgressView progress,
    @Schema(description = "As soon as it can be played") @Nullable String clip) {

  /** The file of a draft; what it is is known when it is complete. */
  @Schema(name = "DraftFile")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record File(
      String name,
      long bytes,
      @Schema(description = "Fewer than bytes while it is uploaded") long received,
      @Schema(description = "Where the upload goes on, by tus, until it is complete")
          @Nullable String upload,
      @Nullable Double durationSeconds,
      @Nullable Integer width,
      @Nullable Integer height,
      @Nullable Boolean hasSound) {}

  @Schema(name = "DraftProblem")
  record Problem(String code, String detail) {}

  @Schema(name = "DraftSync")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SyncView(
      int latencyMillis,
      int nudgeMillis,
      @Nullable Integer measuredMillis,
      @Nullable Double confidence) {}

  @Schema(name = "DraftProgress")
  record ProgressView(
      Step step,
      @Schema(description = "Of the whole, 0 to 1") double share,
      @Schema(description = "In the queue, 1 is next; 0 when it is being worked on") int place) {}
}
