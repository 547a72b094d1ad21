package dev.riffle.server.create;

import dev.riffle.server.videos.Visibility;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The fields of a draft that can be changed; those that are absent stay, null clears. */
@Schema(name = "DraftEdit")
record DraftEdit(
    @Schema(description = "Of the draft that was edited; not needed for a new one")
        @Nullable Integer version,
    @Nullable String caption,
    @Nullable Visibility visibility,
    @Schema(description = "BCP 47 tag") @Nullable String language,
    @Nullable Boolean commentsAllowed,
    @Nullable Boolean duetAllowed,
    @Nullable Boolean stitchAllowed,
    @Nullable Boolean soundAllowed,
    @Schema(description = "Taken down or deleted, it takes its duets and stitches with it")
        @Nullable Boolean derivedFall,
    @Schema(description = "A program made it") @Nullable Boolean generated,
    @Nullable Trim trim,
    @Nullable Double coverSeconds,
    @Nullable ChosenSound sound,
    @Nullable Double voiceVolume,
    @Nullable Sync sync,
    @Nullable DraftBase base,
    @Nullable DraftCaptions captions,
    @Nullable Instant publishAt) {}
