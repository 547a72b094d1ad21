package dev.riffle.engine.feed;

/**
 * Why an item is in a feed, in terms that a viewer understands.
 *
 * @param kind what sort of reason
 * @param subject the item, tag or author it speaks of; empty where the kind needs none
 * @param contribution the part of the item's score that it explains, in the score's unit
 */
public record Reason(Kind kind, String subject, double contribution) {
  /** Sorts of reasons. */
  public enum Kind {
    /** People who watched {@code subject}, an item of this viewer's history, watched this too. */
    WATCHED_TOGETHER,
    /** The viewer tends to finish items with the tag {@code subject}. */
    TAG,
    /** The viewer tends to finish items of the author {@code subject}. */
    AUTHOR,
    /** The viewer asked for more of the tag, author or kind {@code subject}. */
    STEERED,
    /** Many finish it. */
    POPULAR,
    /** It is being watched more than it was. */
    TRENDING,
    /** It has just been published. */
    NEW,
    /** It is shown to find out who likes it. */
    EXPLORATION
  }
}
