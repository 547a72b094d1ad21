package dev.riffle.server.notifications;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a notice is about. */
public enum NoticeKind {
  FOLLOW,
  LIKE,
  COMMENT,
  REPLY,
  MENTION,
  COMMENT_LIKE,
  PINNED,
  DECISION,
  APPEAL,
  /** A duet or stitch was taken down with what it was made with. */
  FALLEN,
  SYSTEM;

  @JsonValue
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
