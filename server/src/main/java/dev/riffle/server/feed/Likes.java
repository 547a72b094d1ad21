package dev.riffle.server.feed;

import dev.riffle.server.accounts.Viewer;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Which clips a viewer likes. Thread-safe. */
@Component
class Likes {
  private final JdbcClient jdbc;

  Likes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A viewer's word on a clip. */
  record Change(String clip, boolean liked, Instant time) {}

  /** Applies changes; one that is older than what is known of its clip changes nothing. */
  void apply(Viewer viewer, List<Change> changes) {
    changes.forEach(change -> apply(viewer, change));
  }

  /** Returns those of {@code clips} that the viewer likes. */
  Set<String> among(Viewer viewer, Collection<String> clips) {
    return new HashSet<>(
        jdbc.sql(
                """
                select clip from clip_like where viewer = :viewer and liked and clip = any(:clips)
                """)
            .param("viewer", viewer.key())
            .param("clips", clips.toArray(String[]::new))
            .query(String.class)
            .list());
  }

  /** Strikes out what was said by viewers whose cookie has long expired. */
  @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT11M")
  void forgetOld() {
    jdbc.sql("delete from clip_like where changed < now() - interval '400 days'").update();
  }

  private void apply(Viewer viewer, Change change) {
    jdbc.sql(
            """
            insert into clip_like (viewer, clip, liked, changed)
            values (:viewer, :clip, :liked, :changed)
            on conflict (viewer, clip) do update
              set liked = excluded.liked, changed = excluded.changed
              where clip_like.changed <= excluded.changed
            """)
        .param("viewer", viewer.key())
        .param("clip", change.clip())
        .param("liked", change.liked())
        .param("changed", Timestamp.from(change.time()))
        .update();
  }
}
