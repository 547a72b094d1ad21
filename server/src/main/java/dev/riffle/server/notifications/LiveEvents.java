package dev.riffle.server.notifications;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.riffle.server.create.DraftChanged;
import dev.riffle.server.create.DraftState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes server-sent events. Thread-safe. */
@Component
class LiveEvents {
  static final String PING = "event: ping\ndata: {}\n\n";

  private final JsonMapper json;

  LiveEvents(JsonMapper json) {
    this.json = json;
  }

  /** What must disappear from open pages. */
  @Schema(name = "Gone")
  record Gone(List<String> clips, List<String> creators) {}

  /** How many notices are unread. */
  record Unread(int count) {}

  /** How far a draft of the listener has come. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DraftNews(String id, DraftState state, @Nullable String clip) {}

  String gone(List<String> clips, List<String> creators) {
    return event("gone", new Gone(clips, creators));
  }

  String unread(int count) {
    return event("unread", new Unread(count));
  }

  String draft(DraftChanged event) {
    return event("draft", new DraftNews(event.draft(), event.state(), event.clip().orElse(null)));
  }

  String notice(Notice notice) {
    return event("notice", notice);
  }

  private String event(String name, Object data) {
    return "event: %s\ndata: %s\n\n".formatted(name, json.writeValueAsString(data));
  }
}
