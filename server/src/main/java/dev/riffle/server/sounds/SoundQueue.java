package dev.riffle.server.sounds;

import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Clips whose sound is to be found out; the database adds each that is heard. Thread-safe. */
@Component
class SoundQueue {
  private static final Logger LOG = LoggerFactory.getLogger(SoundQueue.class);
  private static final int TRIES_MAX = 6;
  private static final Duration WAIT = Duration.ofMinutes(1);

  private final JdbcClient jdbc;

  SoundQueue(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns the clip that came last. */
  Optional<String> next() {
    return jdbc.sql("select clip from sound_wanted where due <= now() order by due desc limit 1")
        .query((row, _) -> row.getString(1))
        .optional();
  }

  /** Returns how many clips wait. */
  long size() {
    return jdbc.sql("select count(*) from sound_wanted").query(Long.class).single();
  }

  /** Returns whether {@code clip} was still waiting. */
  boolean remove(String clip) {
    return jdbc.sql("delete from sound_wanted where clip = :clip").param("clip", clip).update() > 0;
  }

  /** Has {@code clip} tried again later, twice as late each time; at last not any more. */
  void failed(String clip, Exception failure) {
    int tries =
        jdbc.sql(
                """
                update sound_wanted
                set tries = tries + 1, due = now() + power(2, tries) * :seconds * interval '1 second'
                where clip = :clip returning tries
                """)
            .param("clip", clip)
            .param("seconds", WAIT.toSeconds())
            .query(Integer.class)
            .optional()
            .orElse(0);
    LOG.warn("the sound of clip {} could not be found out, try {}", clip, tries, failure);
    if (tries >= TRIES_MAX) {
      remove(clip);
    }
  }
}
