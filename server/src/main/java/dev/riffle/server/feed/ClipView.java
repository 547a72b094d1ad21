package dev.riffle.server.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A clip as the app shows it. */
@Schema(name = "Clip")
record ClipView(
    String id,
    String caption,
    List<String> tags,
    CreatorView creator,
    double durationSeconds,
    int width,
    int height,
    @Schema(description = "Drawn by a program rather than filmed") boolean generated,
    boolean hasSound,
    Instant publishedAt,
    @Schema(description = "Whether this guest likes it") boolean liked,
    @Schema(description = "Path of a JPEG") String poster,
    @Schema(description = "Data URI of a tiny JPEG, to show until the poster has loaded")
        String placeholder,
    @Schema(description = "The same clip in several sizes, largest first") List<ClipSource> sources,
    @Schema(description = "Why it is in the feed; absent where it was asked for by id")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable Why why) {

  @Schema(name = "Creator")
  record CreatorView(String id, String name, String handle, String color) {}

  record ClipSource(String url, String type, int width, int height, long bytes) {}
}
