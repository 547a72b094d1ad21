package dev.riffle.server.notifications;

import dev.riffle.server.moderation.AppealAnswered;
import dev.riffle.server.moderation.Decided;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people what was decided about them, in the transaction that decides it. */
@Component
record ModerationNews(Inbox inbox) {
  @EventListener
  void on(Decided decided) {
    inbox.tell(
        News.ofHouse(
            decided.person(),
            NoticeKind.DECISION,
            "decision-" + decided.decision(),
            Optional.of(decided.clip()).filter(clip -> !clip.isEmpty()),
            text(decided.action(), decided.text())));
  }

  @EventListener
  void on(AppealAnswered answered) {
    inbox.tell(
        News.ofHouse(
            answered.person(),
            NoticeKind.APPEAL,
            "appeal-" + answered.appeal(),
            Optional.empty(),
            text(answered.accepted() ? "accepted" : "rejected", answered.text())));
  }

  /** The first word says what happened, for clients that put it in their user's language. */
  private static String text(String what, String words) {
    return words.isEmpty() ? what : what + ": " + words;
  }
}
