package dev.riffle.server.social;

/** How often things were done with a clip. */
public record ClipCount(
    long likes, long saves, long comments, long shares, long views, long finishes) {
  /** Of a clip that nothing was done with. */
  public static final ClipCount NONE = new ClipCount(0, 0, 0, 0, 0, 0);
}
