package dev.riffle.engine.profile;

import dev.riffle.engine.check.Check;

/**
 * What a viewer asked to see more or less of, in words of their own, which weigh more than what was
 * learned.
 *
 * @param kind what the subject is
 * @param subject the tag, the author's id or the kind of item; 1 to 256 bytes
 * @param strength -1 (never) to 1 (much more); 0 takes back what was asked before
 */
public record Steer(Kind kind, String subject, double strength) {
  /** What can be asked for. */
  public enum Kind {
    TAG,
    AUTHOR,
    /** The kind of an item, such as {@code clip}. */
    KIND
  }

  public Steer {
    Check.id("subject", subject);
    Check.range("strength", strength, -1, 1);
  }

  /** Tells whether the other is about the same. */
  public boolean isAbout(Steer other) {
    return kind == other.kind && subject.equals(other.subject);
  }
}
