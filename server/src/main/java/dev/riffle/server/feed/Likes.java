package dev.riffle.server.feed;

import dev.riffle.server.guests.Guest;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Which clips a guest likes. Thread-safe. */
@Component
class Likes {
  private final JdbcClient jdbc;

  Likes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A guest's word on a clip. */
  record Change(String clip, boolean liked, Instant time) {}

  /** Applies changes; one that is older than what is known of its clip changes nothing. */
  void apply(Guest guest, List<Change> changes) {
    changes.forEach(change -> apply(guest, change));
  }

  /** Returns those of {@code clips} that the guest likes. */
  Set<String> among(Guest guest, Collection<String> clips) {
    return new HashSet<>(
        jdbc.sql(
                """
                select clip from clip_like where session = :session and liked and clip = any(:clips)
                """)
            .param("session", guest.session())
            .param("clips", clips.toArray(String[]::new))
            .query(String.class)
            .list());
  }

  /** Strikes out what was said by guests whose cookie has long expired. */
  @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT11M")
  void forgetOld() {
    jdbc.sql("delete from clip_like where changed < now() - interval '400 days'").update();
  }

  private void apply(Guest guest, Change change) {
    jdbc.sql(
            """
            insert into clip_like (session, clip, liked, changed)
            values (:session, :clip, :liked, :changed)
            on conflict (session, clip) do update
              set liked = excluded.liked, changed = excluded.changed
              where clip_like.changed <= excluded.changed
            """)
        .param("session", guest.session())
        .param("clip", change.clip())
        .param("liked", change.liked())
        .param("changed", Timestamp.from(change.time()))
        .update();
  }
}
