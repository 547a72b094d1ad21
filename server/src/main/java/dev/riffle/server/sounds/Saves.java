package dev.riffle.server.sounds;

import dev.riffle.server.http.Refusal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which sounds people have saved. Thread-safe. */
@Component
class Saves {
  private static final int SAVED_MAX = 2_000;

  private final JdbcClient jdbc;

  Saves(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(String person, String sound) {
    int saved =
        jdbc.sql("select count(*) from sound_save where person = :person")
            .param("person", person)
            .query(Integer.class)
            .single();
    if (saved >= SAVED_MAX) {
      throw Refusal.of(
          HttpStatus.CONFLICT,
          "too-many-saved",
          "at most %d sounds can be saved; remove one first".formatted(SAVED_MAX));
    }
    jdbc.sql(
            """
            insert into sound_save (person, sound) values (:person, :sound) on conflict do nothing
            """)
        .param("person", person)
        .param("sound", sound)
        .update();
  }

  void remove(String person, String sound) {
    jdbc.sql("delete from sound_save where person = :person and sound = :sound")
        .param("person", person)
        .param("sound", sound)
        .update();
  }

  void removeAll(String person) {
    jdbc.sql("delete from sound_save where person = :person").param("person", person).update();
  }

  /** Returns those of {@code sounds} that somebody has saved. */
  Set<String> among(String person, Collection<String> sounds) {
    return new HashSet<>(
        jdbc.sql("select sound from sound_save where person = :person and sound = any(:sounds)")
            .param("person", person)
            .param("sounds", sounds.toArray(String[]::new))
            .query((row, _) -> row.getString(1))
            .list());
  }

  /** Returns all that somebody has saved, the latest first. */
  List<String> all(String person) {
    return jdbc.sql("select sound from sound_save where person = :person order by since desc")
        .param("person", person)
        .query((row, _) -> row.getString(1))
        .list();
  }
}
