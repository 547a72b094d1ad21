package dev.riffle.server.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.riffle.server.accounts.Person;
import dev.riffle.server.videos.CaptionTrack;
import dev.riffle.server.videos.ClipState;
import dev.riffle.server.videos.Visibility;
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
    Person creator,
    double durationSeconds,
    int width,
    int height,
    @Schema(description = "Drawn by a program rather than filmed") boolean generated,
    boolean hasSound,
    Instant publishedAt,
    @Schema(description = "Whether this viewer likes it") boolean liked,
    @Schema(description = "Whether this viewer saved it") boolean saved,
    @Schema(description = "Whether this viewer follows its creator") boolean following,
    @Schema(description = "Whether this viewer made it") boolean mine,
    long likes,
    long comments,
    long shares,
    long saves,
    Visibility visibility,
    ClipState state,
    boolean commentsAllowed,
    @Schema(description = "What is said in it, to be read") List<CaptionTrack> captions,
    @Schema(description = "Path of a JPEG") String poster,
    @Schema(description = "Data URI of a tiny JPEG, to show until the poster has loaded")
        String placeholder,
    @Schema(description = "The same clip in several sizes, largest first") List<ClipSource> sources,
    @Schema(description = "Why it is in the feed; absent where it was asked for by id")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable Why why) {

  record ClipSource(String url, String type, int width, int height, long bytes) {}
}
