package dev.riffle.server.videos;

import java.time.Instant;

/** A place in the catalogue, which is ordered newest first: just behind one clip. */
public record ClipCursor(Instant published, String id) {
  private static final Instant FAR_FUTURE = Instant.parse("9999-01-01T00:00:00Z");

  /** Before the newest clip. */
  public static final ClipCursor START = new ClipCursor(FAR_FUTURE, "");

  public static ClipCursor after(Clip clip) {
    return new ClipCursor(clip.published(), clip.id());
  }
}
