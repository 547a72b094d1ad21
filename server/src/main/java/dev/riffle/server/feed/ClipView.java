package dev.riffle.server.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.riffle.server.videos.ClipDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A clip as the app shows it, and why it is shown. */
@Schema(name = "FeedClip")
record ClipView(
    @JsonUnwrapped ClipDetails clip,
    @Schema(description = "Why it is in the feed; absent where it was asked for by id")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable Why why) {}
