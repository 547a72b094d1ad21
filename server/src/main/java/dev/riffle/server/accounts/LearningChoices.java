package dev.riffle.server.accounts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Whether the feed may learn from each viewer, and from how much it has. Nobody is written down
 * before they do something. Thread-safe; one server at a time works on a database, so choices are
 * also kept in memory.
 */
@Service
public class LearningChoices {
  private static final int CHOICES_MAX = 100_000;

  private final JdbcClient jdbc;
  private final Map<String, Boolean> learning =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
          return size() > CHOICES_MAX;
        }
      };

  LearningChoices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Tells whether the feed may learn from this viewer; it may until they say otherwise. */
  public boolean allowed(Viewer viewer) {
    return remembered(viewer).orElseGet(() -> load(viewer));
  }

  /** Lets the feed learn from this viewer, or not. */
  public void set(Viewer viewer, boolean enabled) {
    jdbc.sql(
            """
            insert into viewer (key, learning) values (:key, :learning)
            on conflict (key) do update set learning = excluded.learning, seen = now()
            """)
        .param("key", viewer.key())
        .param("learning", enabled)
        .update();
    remember(viewer, enabled);
  }

  /** Notes that this viewer did something from which the feed learns {@code events} events. */
  public void note(Viewer viewer, int events) {
    jdbc.sql(
            """
            insert into viewer (key, events) values (:key, :events)
            on conflict (key) do update
              set events = viewer.events + excluded.events, seen = now()
            """)
        .param("key", viewer.key())
        .param("events", events)
        .update();
  }

  /** Returns how many of this viewer's events the feed has learned from. */
  public long events(Viewer viewer) {
    return jdbc.sql("select events from viewer where key = :key")
        .param("key", viewer.key())
        .query(Long.class)
        .optional()
        .orElse(0L);
  }

  /** Counts this viewer's events anew: what was learned from them is forgotten. */
  public void reset(Viewer viewer) {
    jdbc.sql("update viewer set events = 0 where key = :key").param("key", viewer.key()).update();
  }

  /** Strikes out guests whose cookie has long expired. */
  @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT10M")
  void forgetOld() {
    jdbc.sql(
            """
            delete from viewer where seen < now() - interval '400 days'
              and not exists (select from account where account.viewer = viewer.key)
            """)
        .update();
  }

  /** A choice that was made while this one was read wins over it. */
  private boolean load(Viewer viewer) {
    boolean stored = stored(viewer);
    synchronized (learning) {
      learning.putIfAbsent(viewer.key(), stored);
      return learning.getOrDefault(viewer.key(), stored);
    }
  }

  private boolean stored(Viewer viewer) {
    return jdbc.sql("select learning from viewer where key = :key")
        .param("key", viewer.key())
        .query(Boolean.class)
        .optional()
        .orElse(true);
  }

  private Optional<Boolean> remembered(Viewer viewer) {
    synchronized (learning) {
      return Optional.ofNullable(learning.get(viewer.key()));
    }
  }

  private void remember(Viewer viewer, boolean enabled) {
    synchronized (learning) {
      learning.put(viewer.key(), enabled);
    }
  }
}
