package dev.riffle.server.videos;

/**
 * What a clip's creator lets others do with it.
 *
 * @param soundAllowed whether others may use its own sound
 * @param derivedFall whether duets and stitches of it are taken down together with it
 */
public record Sharing(
    Visibility visibility,
    boolean commentsAllowed,
    boolean duetAllowed,
    boolean stitchAllowed,
    boolean soundAllowed,
    boolean derivedFall) {

  /** For everybody, comments, duets, stitches and the sound included. */
  public static final Sharing OPEN = new Sharing(Visibility.PUBLIC, true, true, true, true, false);
}
