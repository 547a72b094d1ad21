package dev.riffle.server.social;

import dev.riffle.server.accounts.Account;
import dev.riffle.server.videos.Clip;

/** Looks at a comment before others do. A feature that wants to has a bean of this type. */
public interface CommentCheck {
  /** What becomes of a comment; the strictest word counts. */
  enum Verdict {
    SHOW,
    /** Only its writer sees it until {@link Comments#show} is called. */
    HOLD,
    /** It is not taken; the writer is told. */
    REFUSE
  }

  /** Says what becomes of {@code text}, which is clean. */
  Verdict check(Account writer, Clip clip, String text);
}
