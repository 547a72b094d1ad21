package dev.riffle.server.videos;

/** What a clip's creator lets others do with it. */
public record Sharing(Visibility visibility, boolean commentsAllowed) {
  /** For everybody, comments included. */
  public static final Sharing OPEN = new Sharing(Visibility.PUBLIC, true);
}
