package dev.riffle.server.social;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody said below a clip.
 *
 * @param thread the comment of the first level that it is below; empty for one of that level
 * @param replyTo what it answers: the thread, or another of its replies
 * @param person who wrote it; empty once it is deleted
 * @param text 1 to 500 characters; empty once it is deleted
 * @param replies below it that can be read, where it is of the first level
 * @param ordinal grows with every comment
 */
public record Comment(
    UUID id,
    String clip,
    Optional<UUID> thread,
    Optional<UUID> replyTo,
    Optional<String> person,
    String text,
    State state,
    boolean pinned,
    long likes,
    long replies,
    long ordinal,
    Instant written) {

  /** Who may read it. */
  public enum State {
    SHOWN,
    /** Its writer alone, until a moderator has looked. */
    HELD,
    /** Nobody, by a moderator's decision, which can be taken back. */
    TAKEN_DOWN,
    /** Nobody, for good. */
    DELETED
  }

  boolean isBy(String someone) {
    return person.filter(someone::equals).isPresent();
  }
}
