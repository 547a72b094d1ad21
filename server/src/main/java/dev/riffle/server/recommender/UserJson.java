package dev.riffle.server.recommender;

import dev.riffle.engine.event.Entry;
import dev.riffle.engine.event.UserPut;
import dev.riffle.engine.event.Viewers;
import dev.riffle.engine.profile.User;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A user as callers send it. */
@Schema(name = "User")
record UserJson(
    @Schema(maxLength = 256) String id,
    @Schema(description = "They choose the user's segment")
        @Nullable Map<String, String> attributes)
    implements EntryJson {

  @Override
  public Entry toEntry(Instant now) {
    String user = Fields.required("id", id);
    Viewers.check(user, "");
    return new UserPut(new User(user, Fields.pairs("attributes", attributes)), now);
  }
}
