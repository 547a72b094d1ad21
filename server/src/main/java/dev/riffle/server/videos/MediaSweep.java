package dev.riffle.server.videos;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.riffle.server.media.MediaName;
import dev.riffle.server.media.MediaStore;
import dev.riffle.server.media.MediaUses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes what deleted clips leave behind: their rows, when the engine has let go of them, and a
 * day later the media that no clip has. An import may just be using the same file again; that puts
 * it into the store anew, which keeps it for another day.
 */
@Component
class MediaSweep {
  private static final Duration KEPT = Duration.ofDays(1);
  private static final int BATCH = 500;

  private final ClipRows rows;
  private final MediaStore store;
  private final MediaUses uses;
  private final WithdrawnMedia withdrawn;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final InstantSource clock;

  MediaSweep(
      ClipRows rows,
      MediaStore store,
      MediaUses uses,
      WithdrawnMedia withdrawn,
      JdbcClient jdbc,
      TransactionTemplate transaction,
      InstantSource clock) {
    this.rows = rows;
    this.store = store;
    this.uses = uses;
    this.withdrawn = withdrawn;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Removes all that can be removed now. */
  void sweep() {
    List<String> deleted = rows.swept(BATCH);
    while (!deleted.isEmpty()) {
      List<String> batch = deleted;
      transaction.executeWithoutResult(_ -> rows.remove(batch));
      deleted = rows.swept(BATCH);
    }
    deleteMedia(clock.instant().minus(KEPT));
  }

  /** Deletes media that were left behind before {@code before} and are not used. */
  void deleteMedia(Instant before) {
    List<MediaName> orphans = orphans(before);
    while (!orphans.isEmpty()) {
      Set<MediaName> unused = uses.unused(orphans);
      List<MediaName> gone = unused.stream().filter(name -> delete(name, before)).toList();
      withdrawn.forget(gone);
      settle(orphans, unused, gone);
      orphans = orphans(before);
    }
  }

  private List<MediaName> orphans(Instant before) {
    return jdbc.sql(
            """
            select media, kind from orphan_media where since <= :before order by since limit :count
            """)
        .param("before", Timestamp.from(before))
        .param("count", BATCH)
        .query(WithdrawnMedia::name)
        .list();
  }

  private boolean delete(MediaName name, Instant before) {
    try {
      return store.delete(name, before);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + name, e);
    }
  }

  /** Strikes out what is needed or gone; what has been put anew is looked at a day later. */
  private void settle(List<MediaName> orphans, Set<MediaName> unused, Collection<MediaName> gone) {
    for (MediaName name : orphans) {
      boolean settled = !unused.contains(name) || gone.contains(name);
      jdbc.sql(
              settled
                  ? "delete from orphan_media where media = :media and kind = :kind"
                  : "update orphan_media set since = now() where media = :media and kind = :kind")
          .param("media", name.sha256())
          .param("kind", name.kind().name())
          .update();
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Job {
    private static final Duration INTERVAL = Duration.ofHours(1);

    @Bean
    Task<Void> mediaSweeps(MediaSweep sweep) {
      return Tasks.recurring("sweep-media", FixedDelay.of(INTERVAL))
          .execute((_, _) -> sweep.sweep());
    }
  }
}
