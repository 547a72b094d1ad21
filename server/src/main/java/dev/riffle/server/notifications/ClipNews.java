package dev.riffle.server.notifications;

import dev.riffle.server.social.Mentions;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.ClipFell;
import dev.riffle.server.videos.ClipPublished;
import dev.riffle.server.videos.Clips;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells those who are named in a caption, once others can see the clip, and those whose clip was
 * taken down with another.
 */
@Component
class ClipNews {
  private final Inbox inbox;
  private final Clips clips;
  private final Mentions mentions;

  ClipNews(Inbox inbox, Clips clips, Mentions mentions) {
    this.inbox = inbox;
    this.clips = clips;
    this.mentions = mentions;
  }

  @TransactionalEventListener(fallbackExecution = true)
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void on(ClipPublished event) {
    clips.find(event.clip()).ifPresent(this::tell);
  }

  /** The text says what the clip is, for clients that put it in their user's language. */
  @EventListener
  void on(ClipFell fell) {
    inbox.tell(
        News.ofHouse(
            fell.creator(),
            NoticeKind.FALLEN,
            fell.clip(),
            Optional.of(fell.clip()),
            fell.kind().name().toLowerCase(Locale.ROOT)));
  }

  private void tell(Clip clip) {
    String creator = clip.creator().id();
    mentions
        .in(clip.caption(), creator, clip)
        .forEach(person ->
            inbox.tell(
                new News(
                    person,
                    NoticeKind.MENTION,
                    clip.id(),
                    Optional.of(creator),
                    Optional.of(clip.id()),
                    Optional.empty(),
                    "")));
  }
}
