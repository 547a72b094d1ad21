package dev.riffle.server.moderation;

import dev.riffle.server.accounts.Account;
import dev.riffle.server.social.CommentCheck;
import dev.riffle.server.videos.Clip;
import org.springframework.stereotype.Component;

/** Looks at comments by the operator's word lists. Thread-safe. */
@Component
record CommentRules(TextRules texts) implements CommentCheck {
  @Override
  public Verdict check(Account writer, Clip clip, String text) {
    if (texts.refused(text).isPresent()) {
      return Verdict.REFUSE;
    }
    return texts.held(text).isPresent() ? Verdict.HOLD : Verdict.SHOW;
  }
}
