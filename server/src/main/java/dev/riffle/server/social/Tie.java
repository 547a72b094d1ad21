package dev.riffle.server.social;

/**
 * What somebody else is to a viewer.
 *
 * @param hidden whether nobody may see them: they are suspended or leaving
 * @param blocks whether the viewer blocked them
 * @param blockedBy whether they blocked the viewer
 * @param follows whether the viewer follows them
 * @param followedBy whether they follow the viewer
 * @param mutes whether the viewer muted them
 */
public record Tie(
    boolean hidden,
    boolean blocks,
    boolean blockedBy,
    boolean follows,
    boolean followedBy,
    boolean mutes) {

  /** A stranger. */
  public static final Tie NONE = new Tie(false, false, false, false, false, false);

  /** Tells whether the two have nothing to do with each other, whoever wanted that. */
  public boolean apart() {
    return blocks || blockedBy;
  }

  /** Tells whether the viewer may read what they wrote. */
  public boolean readable() {
    return !hidden && !apart();
  }
}
