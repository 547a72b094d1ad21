package dev.riffle.server.media;

import java.io.IOException;

/** Tells the want of room from other failures. */
public final class DiskFull {
  private static final String WORDS = "No space left on device";

  private DiskFull() {}

  /** Tells whether {@code failure} says that there is no room for what was to be written. */
  public static boolean is(IOException failure) {
    return saysSo(String.valueOf(failure.getMessage()));
  }

  static boolean saysSo(String words) {
    return words.contains(WORDS) || words.contains("Disk quota exceeded");
  }

  /** Returns what whoever sent the file is told. */
  static RejectedException rejected() {
    return new RejectedException(
        Rejection.Reason.DISK_FULL,
        "There is no room left to store the video. Send it again later.");
  }
}
