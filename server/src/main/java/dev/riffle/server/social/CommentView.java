package dev.riffle.server.social;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.riffle.server.accounts.Person;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A comment as a viewer sees it. */
@Schema(name = "Comment")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CommentView(
    String id,
    String clip,
    @Schema(description = "Who wrote it; absent where it is deleted") @Nullable Person person,
    String text,
    Instant time,
    long likes,
    @Schema(description = "Whether this viewer likes it") boolean liked,
    long replies,
    @Schema(description = "Whether the clip's creator put it on top") boolean pinned,
    @Schema(description = "Whether this viewer wrote it") boolean mine,
    @Schema(description = "Gone, but for the replies to it") boolean deleted,
    @Schema(description = "Whether the clip's creator wrote it") boolean byCreator,
    @Schema(description = "Whether only its writer sees it, until a moderator has looked")
        boolean held,
    @Schema(description = "The comment of the first level that it is below, where it is a reply")
        @Nullable String thread,
    @Schema(description = "The comment that it answers, where it is a reply")
        @Nullable String replyTo) {}
