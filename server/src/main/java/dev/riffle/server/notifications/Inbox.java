package dev.riffle.server.notifications;

import dev.riffle.server.accounts.Accounts;
import dev.riffle.server.social.Tie;
import dev.riffle.server.social.Ties;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people are told. Part of the transaction of what they are told of. Thread-safe. */
@Service
public class Inbox {
  private final NoticeStorage storage;
  private final NoticeViews views;
  private final Accounts accounts;
  private final Ties ties;
  private final ApplicationEventPublisher events;

  Inbox(
      NoticeStorage storage,
      NoticeViews views,
      Accounts accounts,
      Ties ties,
      ApplicationEventPublisher events) {
    this.storage = storage;
    this.views = views;
    this.accounts = accounts;
    this.ties = ties;
    this.events = events;
  }

  /** Somebody has a new notice. */
  record Told(String person, long notice) {}

  /** A page of an inbox. */
  record Page(List<Notice> notices, int unread, Optional<Long> next) {}

  /** Tells somebody something, unless it comes from those they do not want to hear of. */
  @Transactional
  public void tell(News news) {
    if (accounts.find(news.person()).isEmpty() || unwanted(news)) {
      return;
    }
    long notice = storage.open(news);
    news.actor().ifPresent(actor -> storage.addActor(notice, actor));
    events.publishEvent(new Told(news.person(), notice));
  }

  /** Returns how many notices somebody has not read, at most 100. */
  public int unread(String person) {
    return storage.unread(person);
  }

  Page page(String person, long before, int count) {
    List<NoticeRow> rows = storage.list(person, before, count + 1);
    boolean more = rows.size() > count;
    List<NoticeRow> page = more ? rows.subList(0, count) : rows;
    Optional<Long> next = more ? Optional.of(page.getLast().moved()) : Optional.empty();
    return new Page(views.of(person, page), unread(person), next);
  }

  Optional<Notice> find(String person, long notice) {
    return storage.find(notice).stream()
        .flatMap(row -> views.of(person, List.of(row)).stream())
        .findFirst();
  }

  void markRead(String person) {
    storage.markRead(person);
  }

  private boolean unwanted(News news) {
    return news.actor()
        .map(actor -> {
          Tie tie = ties.between(news.person(), actor);
          return actor.equals(news.person())
              || !tie.readable()
              || tie.mutes()
              || storage.isKnown(news, actor);
        })
        .orElse(false);
  }
}
