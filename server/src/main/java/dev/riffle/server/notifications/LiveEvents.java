package dev.riffle.server.notifications;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
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

  String gone(List<String> clips, List<String> creators) {
    return event("gone", new Gone(clips, creators));
  }

  String unread(int count) {
    return event("unread", new Unread(count));
  }

  String notice(Notice notice) {
    return event("notice", notice);
  }

  private String event(String name, Object data) {
    return "event: %s\ndata: %s\n\n".formatted(name, json.writeValueAsString(data));
  }
}
