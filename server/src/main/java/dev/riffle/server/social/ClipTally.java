package dev.riffle.server.social;

/** How often things were done with a clip. */
public record ClipTally(
    long likes, long saves, long comments, long shares, long views, long finishes) {
  /** Of a clip that nothing was done with. */
  public static final ClipTally NONE = new ClipTally(0, 0, 0, 0, 0, 0);
}
