package dev.riffle.server.guests;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * What guests have chosen. Nobody is written down before they do something. Thread-safe; one server
 * at a time works on a database, so choices are also kept in memory.
 */
@Service
public class Guests {
  private static final int CHOICES_MAX = 100_000;

  private final JdbcClient jdbc;
  private final Map<String, Boolean> learning =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
          return size() > CHOICES_MAX;
        }
      };

  Guests(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Tells whether the feed may learn from this guest; it may until they say otherwise. */
  public boolean learning(Guest guest) {
    return remembered(guest).orElseGet(() -> load(guest));
  }

  /** Lets the feed learn from this guest, or not. */
  public void setLearning(Guest guest, boolean enabled) {
    jdbc.sql(
            """
            insert into guest (session, learning) values (:session, :learning)
            on conflict (session) do update set learning = excluded.learning, seen = now()
            """)
        .param("session", guest.session())
        .param("learning", enabled)
        .update();
    remember(guest, enabled);
  }

  /** Notes that this guest did something from which the feed learns {@code events} events. */
  public void note(Guest guest, int events) {
    jdbc.sql(
            """
            insert into guest (session, events) values (:session, :events)
            on conflict (session) do update
              set events = guest.events + excluded.events, seen = now()
            """)
        .param("session", guest.session())
        .param("events", events)
        .update();
  }

  /** Returns how many of this guest's events the feed has learned from. */
  public long events(Guest guest) {
    return jdbc.sql("select events from guest where session = :session")
        .param("session", guest.session())
        .query(Long.class)
        .optional()
        .orElse(0L);
  }

  /** Strikes out guests whose cookie has long expired. */
  @Scheduled(fixedDelayString = "P1D", initialDelayString = "PT10M")
  void forgetOld() {
    jdbc.sql("delete from guest where seen < now() - interval '400 days'").update();
  }

  /** A choice that was made while this one was read wins over it. */
  private boolean load(Guest guest) {
    boolean stored = stored(guest);
    synchronized (learning) {
      learning.putIfAbsent(guest.session(), stored);
      return learning.getOrDefault(guest.session(), stored);
    }
  }

  private boolean stored(Guest guest) {
    return jdbc.sql("select learning from guest where session = :session")
        .param("session", guest.session())
        .query(Boolean.class)
        .optional()
        .orElse(true);
  }

  private Optional<Boolean> remembered(Guest guest) {
    synchronized (learning) {
      return Optional.ofNullable(learning.get(guest.session()));
    }
  }

  private void remember(Guest guest, boolean enabled) {
    synchronized (learning) {
      learning.put(guest.session(), enabled);
    }
  }
}
