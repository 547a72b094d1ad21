package dev.riffle.server.notifications;

import dev.riffle.server.accounts.PersonChanged;
import dev.riffle.server.accounts.SessionEnded;
import dev.riffle.server.create.DraftChanged;
import dev.riffle.server.social.PersonBlocked;
import dev.riffle.server.videos.ClipGone;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells open pages what has happened, once it is certain. */
@Component
class LiveNews {
  private final LiveStreams streams;
  private final LiveEvents events;
  private final Inbox inbox;

  LiveNews(LiveStreams streams, LiveEvents events, Inbox inbox) {
    this.streams = streams;
    this.events = events;
    this.inbox = inbox;
  }

  @TransactionalEventListener(fallbackExecution = true)
  void on(ClipGone event) {
    streams.sendAll(events.gone(List.of(event.clip()), List.of()));
  }

  @TransactionalEventListener(fallbackExecution = true)
  void on(PersonChanged event) {
    if (!event.visible()) {
      streams.sendAll(events.gone(List.of(), List.of(event.person())));
      streams.endPerson(event.person());
    }
  }

  @TransactionalEventListener(fallbackExecution = true)
  void on(SessionEnded event) {
    streams.endSession(event.session());
  }

  @TransactionalEventListener(fallbackExecution = true)
  void on(PersonBlocked event) {
    streams.send(event.blocker(), events.gone(List.of(), List.of(event.blocked())));
  }

  @TransactionalEventListener(fallbackExecution = true)
  void on(Inbox.Told event) {
    String person = event.person();
    if (streams.listens(person)) {
      inbox
          .find(person, event.notice())
          .ifPresent(notice -> streams.send(person, events.notice(notice)));
      streams.send(person, events.unread(inbox.unread(person)));
    }
  }

  @TransactionalEventListener(fallbackExecution = true)
  void on(DraftChanged event) {
    streams.send(event.owner(), events.draft(event));
  }

  @TransactionalEventListener(fallbackExecution = true)
  void on(InboxController.Read event) {
    streams.send(event.person(), events.unread(0));
  }
}
