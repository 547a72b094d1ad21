package dev.riffle.server.notifications;

import dev.riffle.server.social.ClipLiked;
import dev.riffle.server.social.CommentLiked;
import dev.riffle.server.social.CommentPinned;
import dev.riffle.server.social.Commented;
import dev.riffle.server.social.Followed;
import dev.riffle.server.social.PersonBlocked;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes notices of what people do, in the transaction in which they do it. */
@Component
class SocialNews {
  private final Inbox inbox;
  private final NoticeStorage storage;

  SocialNews(Inbox inbox, NoticeStorage storage) {
    this.inbox = inbox;
    this.storage = storage;
  }

  @EventListener
  void on(Followed event) {
    inbox.tell(News.follow(event.follower(), event.followed()));
  }

  @EventListener
  void on(ClipLiked event) {
    inbox.tell(News.like(event.person(), event.clip(), event.creator()));
  }

  @EventListener
  void on(CommentLiked event) {
    inbox.tell(
        News.comment(
            event.writer(),
            NoticeKind.COMMENT_LIKE,
            event.person(),
            event.clip(),
            event.comment()));
  }

  @EventListener
  void on(CommentPinned event) {
    inbox.tell(
        News.comment(
            event.writer(), NoticeKind.PINNED, event.creator(), event.clip(), event.comment()));
  }

  /** Whoever it concerns in several ways is told of the closest one. */
  @EventListener
  void on(Commented event) {
    Map<String, NoticeKind> told = new HashMap<>();
    told.put(event.creator(), NoticeKind.COMMENT);
    event.mentioned().forEach(person -> told.put(person, NoticeKind.MENTION));
    event.answered().forEach(person -> told.put(person, NoticeKind.REPLY));
    told.remove(event.writer());
    told.forEach((person, kind) ->
        inbox.tell(News.comment(person, kind, event.writer(), event.clip(), event.comment())));
  }

  @EventListener
  void on(PersonBlocked event) {
    storage.part(event.blocker(), event.blocked());
    storage.part(event.blocked(), event.blocker());
  }
}
