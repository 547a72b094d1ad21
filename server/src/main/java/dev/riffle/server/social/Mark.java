package dev.riffle.server.social;

import java.util.Locale;

/** What viewers put on clips. */
public enum Mark {
  LIKE("likes"),
  SAVE("saves");

  private final String column;

  Mark(String column) {
    this.column = column;
  }

  /** Returns the column that counts it. */
  String column() {
    return column;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
