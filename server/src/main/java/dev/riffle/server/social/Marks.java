package dev.riffle.server.social;

import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.Clips;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What viewers like and save, guests too. Thread-safe. */
@Service
public class Marks {
  private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

  private final JdbcClient jdbc;
  private final Clips clips;
  private final ClipTallies counts;
  private final PersonCounts people;
  private final ApplicationEventPublisher news;
  private final TransactionTemplate transaction;

  Marks(
      JdbcClient jdbc,
      Clips clips,
      ClipTallies counts,
      PersonCounts people,
      ApplicationEventPublisher news,
      PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.clips = clips;
    this.counts = counts;
    this.people = people;
    this.news = news;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** A viewer's word on a clip. */
  public record Change(Mark mark, String clip, boolean marked, Instant time) {}

  /** A clip in a list of marked ones. */
  record Entry(String clip, Instant changed) {
    /** Before all others. */
    static final Entry START = new Entry("", END);
  }

  /**
   * Applies changes, each for itself; one that is older than what is known of its clip changes
   * nothing.
   */
  public void apply(Viewer viewer, List<Change> changes) {
    changes.forEach(change ->
        transaction.executeWithoutResult(
            _ -> clips.find(change.clip()).ifPresent(clip -> apply(viewer, change, clip))));
  }

  /** Returns those of {@code clips} that bear the viewer's mark. */
  public Set<String> among(Viewer viewer, Mark mark, Collection<String> clips) {
    return new HashSet<>(
        jdbc.sql(
                """
                select clip from clip_mark
                where viewer = :viewer and kind = :kind and marked and clip = any(:clips)
                """)
            .param("viewer", viewer.key())
            .param("kind", mark.label())
            .param("clips", clips.toArray(String[]::new))
            .query((row, _) -> row.getString(1))
            .list());
  }

  /** Returns what a viewer marked, the latest first. */
  List<Entry> list(String viewer, Mark mark, Entry before, int count) {
    return jdbc.sql(
            """
            select clip, changed from clip_mark
            where viewer = :viewer and kind = :kind and marked
              and (changed, clip) < (:changed, :clip)
            order by changed desc, clip desc limit :count
            """)
        .param("viewer", viewer)
        .param("kind", mark.label())
        .param("changed", Timestamp.from(before.changed()))
        .param("clip", before.clip())
        .param("count", count)
        .query((row, _) -> new Entry(row.getString(1), row.getTimestamp(2).toInstant()))
        .list();
  }

  /** Takes all of a viewer's marks back, out of the counts, too. */
  void erase(Viewer viewer) {
    jdbc.sql("select clip, kind from clip_mark where viewer = :viewer and marked")
        .param("viewer", viewer.key())
        .query((row, _) ->
            new Change(
                Mark.valueOf(row.getString(2).toUpperCase(java.util.Locale.ROOT)),
                row.getString(1),
                false,
                END))
        .list()
        .forEach(
            change -> clips.find(change.clip()).ifPresent(clip -> apply(viewer, change, clip)));
    jdbc.sql("delete from clip_mark where viewer = :viewer").param("viewer", viewer.key()).update();
  }

  /** Strikes out what was said by guests whose cookie has long expired; it stays counted. */
  @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT11M")
  void forgetOld() {
    jdbc.sql(
            """
            delete from clip_mark where changed < now() - interval '400 days'
              and not exists (select from account where account.viewer = clip_mark.viewer)
            """)
        .update();
  }

  private void apply(Viewer viewer, Change change, Clip clip) {
    boolean first = begin(viewer, change);
    Optional<Boolean> before = change(viewer, change);
    if (before.isEmpty() || before.get() == change.marked()) {
      return;
    }
    int delta = change.marked() ? 1 : -1;
    counts.add(clip.id(), change.mark().column(), delta);
    if (change.mark() == Mark.LIKE) {
      people.addLikes(clip.creator().id(), delta);
      if (first) {
        announce(viewer, clip);
      }
    }
  }

  private void announce(Viewer viewer, Clip clip) {
    String person = viewer.personId();
    if (!person.isEmpty() && !person.equals(clip.creator().id())) {
      news.publishEvent(new ClipLiked(person, clip.id(), clip.creator().id()));
    }
  }

  /** Makes the row that the change is about; returns whether it was not there. */
  private boolean begin(Viewer viewer, Change change) {
    return bound(
                jdbc.sql(
                    """
                    insert into clip_mark (viewer, kind, clip, marked, changed)
                    values (:viewer, :kind, :clip, false, '-infinity') on conflict do nothing
                    """),
                viewer,
                change)
            .update()
        > 0;
  }

  /** Returns what the mark was before; empty if something later is known. */
  private Optional<Boolean> change(Viewer viewer, Change change) {
    return bound(
            jdbc.sql(
                """
                update clip_mark set marked = :marked, changed = :changed
                from (select marked as before from clip_mark
                      where viewer = :viewer and kind = :kind and clip = :clip for update) as old
                where viewer = :viewer and kind = :kind and clip = :clip and changed <= :changed
                returning old.before
                """),
            viewer,
            change)
        .param("marked", change.marked())
        .param("changed", Timestamp.from(change.time()))
        .query(Boolean.class)
        .optional();
  }

  private static JdbcClient.StatementSpec bound(
      JdbcClient.StatementSpec statement, Viewer viewer, Change change) {
    return statement
        .param("viewer", viewer.key())
        .param("kind", change.mark().label())
        .param("clip", change.clip());
  }
}
