package dev.riffle.server.notifications;

import java.util.Optional;

/**
 * Something that somebody should know.
 *
 * @param person whom it concerns
 * @param subject what it is about, by which it is grouped with its like; unique where it should not
 * @param actor who did it; empty where nobody in particular did
 * @param clip id of the clip that it is about, if any
 * @param comment id of the comment that it is about, if any
 * @param text what it says, where it is not about what somebody did
 */
public record News(
    String person,
    NoticeKind kind,
    String subject,
    Optional<String> actor,
    Optional<String> clip,
    Optional<String> comment,
    String text) {

  static News follow(String follower, String followed) {
    return new News(
        followed,
        NoticeKind.FOLLOW,
        "",
        Optional.of(follower),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  static News like(String person, String clip, String creator) {
    return new News(
        creator,
        NoticeKind.LIKE,
        clip,
        Optional.of(person),
        Optional.of(clip),
        Optional.empty(),
        "");
  }

  static News comment(String person, NoticeKind kind, String actor, String clip, String comment) {
    return new News(
        person, kind, comment, Optional.of(actor), Optional.of(clip), Optional.of(comment), "");
  }

  /** Words of the house to somebody. */
  public static News ofHouse(
      String person, NoticeKind kind, String subject, Optional<String> clip, String text) {
    return new News(person, kind, subject, Optional.empty(), clip, Optional.empty(), text);
  }
}
