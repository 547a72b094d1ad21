package dev.riffle.server.studio;

import dev.riffle.server.http.Refusal;

/** Behind one row of a list that falls by a number and then by an id. */
record StudioCursor(long order, String id) {
  private static final int CHARS_MAX = 100;

  /** Reads what {@link #text} has written; empty for the start. */
  static StudioCursor of(String text) {
    int dot = text.indexOf('.');
    if (text.isEmpty()) {
      return new StudioCursor(Long.MAX_VALUE, "");
    }
    Refusal.unless(
        dot > 0 && text.length() <= CHARS_MAX && text.indexOf('\0') < 0,
        "cursor must be what next was");
    try {
      return new StudioCursor(Long.parseLong(text.substring(0, dot)), text.substring(dot + 1));
    } catch (NumberFormatException _) {
      throw Refusal.invalid("cursor must be what next was");
    }
  }

  static StudioCursor of(StudioStorage.Listed row) {
    return new StudioCursor(row.order(), row.totals().clip());
  }

  String text() {
    return order + "." + id;
  }
}
