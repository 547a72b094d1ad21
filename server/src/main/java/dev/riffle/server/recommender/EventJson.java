package dev.riffle.server.recommender;

import dev.riffle.engine.event.Entry;
import dev.riffle.engine.event.Event;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An event as callers send it. */
@Schema(name = "Event")
record EventJson(
    @Schema(description = "Idempotency key: the first event of an id counts", maxLength = 256)
        String id,
    @Schema(example = "watch", maxLength = 256) String type,
    @Schema(description = "User or session must be given", maxLength = 256) @Nullable String user,
    @Schema(maxLength = 256) @Nullable String session,
    @Schema(maxLength = 256) String item,
    @Schema(description = "When it happened; now if absent") @Nullable Instant time,
    @Schema(minimum = "0") @Nullable Double value,
    @Schema(description = "How much of the item was watched", minimum = "0", maximum = "1")
        @Nullable Double portion,
    @Schema(description = "Time spent, in seconds", minimum = "0", maximum = "86400")
        @Nullable Double seconds,
    @Schema(description = "Of the feed that showed the item", maxLength = 256)
        @Nullable String requestId,
    @Schema(description = "In that feed, from 0", minimum = "0") @Nullable Integer position,
    @Schema(example = "for-you", maxLength = 256) @Nullable String surface,
    @Nullable Map<String, String> context)
    implements EntryJson {

  @Override
  public Entry toEntry(Instant now) {
    Event.Builder event =
        Event.builder(
            Fields.required("id", id),
            Fields.required("type", type),
            Fields.required("item", item),
            Fields.or(time, now));
    return event
        .user(Fields.or(user, ""))
        .session(Fields.or(session, ""))
        .value(Fields.number("value", value))
        .portion(Fields.number("portion", portion))
        .duration(Fields.seconds("seconds", Fields.or(seconds, 0.0)))
        .requestId(Fields.or(requestId, ""))
        .position(Fields.or(position, -1))
        .surface(Fields.or(surface, ""))
        .context(Fields.pairs("context", context))
        .build();
  }
}
