package dev.riffle.server.notifications;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.riffle.server.accounts.Person;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry of an inbox. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Notice(
    String id,
    NoticeKind kind,
    @Schema(description = "Who did it, the newest first, at most three") List<Person> people,
    @Schema(description = "How many did it") long count,
    @Nullable NoticeClip clip,
    @Nullable NoticeComment comment,
    @Schema(description = "What it says, where it is not about what somebody did")
        @Nullable String text,
    Instant time,
    boolean read,
    @Schema(description = "Path of the page that it is about") String link) {

  record NoticeClip(String id, String poster, String caption) {}

  record NoticeComment(String id, String text) {}
}
