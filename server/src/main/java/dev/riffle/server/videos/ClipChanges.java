package dev.riffle.server.videos;

import dev.riffle.server.accounts.PersonChanged;
import dev.riffle.server.media.Rendition;
import dev.riffle.server.media.Sprite;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Changes clips. Each change is one transaction, or part of the caller's; when it is committed,
 * what is kept in memory is forgotten and the engine is told. Thread-safe.
 */
class ClipChanges {
  private final ClipRows rows;
  private final Falls falls;
  private final ClipCache cache;
  private final WithdrawnMedia withdrawn;
  private final ItemOutbox outbox;
  private final ApplicationEventPublisher news;
  private final TransactionTemplate transaction;

  ClipChanges(
      ClipRows rows,
      Falls falls,
      ClipCache cache,
      WithdrawnMedia withdrawn,
      ItemOutbox outbox,
      ApplicationEventPublisher news,
      TransactionTemplate transaction) {
    this.rows = rows;
    this.falls = falls;
    this.cache = cache;
    this.withdrawn = withdrawn;
    this.outbox = outbox;
    this.news = news;
    this.transaction = transaction;
  }

  /**
   * Adds a clip; returns when the engine knows it, unless the engine is far behind or there is more
   * in the caller's transaction.
   *
   * @param edit tells apart what was made of one file
   */
  void add(
      Clip clip,
      String source,
      String edit,
      Optional<Instant> publishAt,
      ClipCheck.Finding finding) {
    transaction.executeWithoutResult(_ -> {
      rows.insert(clip, source, edit, publishAt);
      tell(clip.id(), false, clip.listed());
      tellHeld(clip.id(), finding);
      AfterCommit.run(() -> committed(List.of(clip.id())));
    });
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      outbox.flush();
    }
  }

  /** Writes what {@code clip} says now: its words, for whom it is, and whether it is held. */
  void edit(Clip clip, ClipCheck.Finding finding) {
    change(
        clip.id(),
        () -> {
          rows.setWords(clip.id(), clip.caption(), clip.tags(), clip.sharing());
          if (finding.held()) {
            rows.setState(clip.id(), ClipState.HELD);
            tellHeld(clip.id(), finding);
          }
        });
  }

  /** A clip whose time has not come is not published but scheduled. */
  void setState(String id, ClipState state) {
    change(
        id,
        () -> {
          rows.setState(id, state);
          if (state == ClipState.TAKEN_DOWN) {
            fall(id);
          } else {
            rise(id);
          }
        });
  }

  void setSoundAllowed(String id, boolean allowed) {
    change(id, () -> rows.setSoundAllowed(id, allowed));
  }

  /** Keeps a clip back until somebody has looked at it. */
  void hold(String id, String why) {
    change(
        id,
        () -> {
          rows.setState(id, ClipState.HELD);
          tellHeld(id, ClipCheck.Finding.hold(why));
        });
  }

  void delete(String id) {
    change(
        id,
        () -> {
          rows.setDeleted(id);
          fall(id);
        });
  }

  /** Sets when a clip is published that waits for it. */
  void reschedule(String id, Instant time) {
    change(id, () -> rows.setTime(id, time));
  }

  /** Publishes a scheduled clip, whose time has come {@code now}. */
  void publish(String id, Instant now) {
    change(id, () -> rows.publish(id, now));
  }

  /** Takes along what was made with clips that are about to go, as their authors wish. */
  void fallWith(Collection<String> sources) {
    sources.forEach(this::fall);
  }

  /** Adds sizes to a clip that it does not have yet. */
  void grow(String id, List<Rendition> renditions) {
    change(id, () -> rows.grow(id, renditions));
  }

  void setSprite(String id, Sprite sprite) {
    change(id, () -> rows.setSprite(id, sprite));
  }

  /** Notes that nothing more is made of a clip. */
  void finish(String id) {
    change(id, () -> rows.setProcessed(id));
  }

  /** Runs {@code work} on a clip's captions. */
  void captions(String id, Runnable work) {
    change(id, work);
  }

  /** The clips of those who get out of sight do, too. */
  @EventListener
  void personChanged(PersonChanged change) {
    List<String> clips = rows.setCreatorHidden(change.person(), !change.visible());
    AfterCommit.run(() -> {
      cache.forgetBy(change.person());
      committed(clips);
    });
  }

  private void fall(String source) {
    for (Falls.Moved moved : falls.fall(source)) {
      moved(moved);
      news.publishEvent(new ClipFell(moved.clip(), moved.creator(), moved.kind()));
      fall(moved.clip());
    }
  }

  private void rise(String source) {
    for (Falls.Moved moved : falls.rise(source)) {
      moved(moved);
      rise(moved.clip());
    }
  }

  private void moved(Falls.Moved moved) {
    tell(moved.clip(), moved.before(), moved.now());
    AfterCommit.run(() -> committed(List.of(moved.clip())));
  }

  private void change(String id, Runnable work) {
    transaction.executeWithoutResult(_ -> {
      Optional<Boolean> listed = rows.lock(id);
      if (listed.isPresent()) {
        work.run();
        tell(id, listed.get(), rows.lock(id).orElse(false));
        AfterCommit.run(() -> committed(List.of(id)));
      }
    });
  }

  private void tell(String id, boolean before, boolean now) {
    if (now && !before) {
      news.publishEvent(new ClipPublished(id));
    } else if (before && !now) {
      news.publishEvent(new ClipGone(id));
    }
  }

  private void tellHeld(String id, ClipCheck.Finding finding) {
    if (finding.held()) {
      news.publishEvent(new ClipHeld(id, finding.why()));
    }
  }

  private void committed(Collection<String> clips) {
    cache.forget(clips);
    withdrawn.refresh(clips);
    outbox.wake();
  }
}
