package dev.riffle.server.moderation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.videos.Clip;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The words that each person does not want to see. Thread-safe. */
@Service
public class Keywords {
  private static final int CACHED_MAX = 20_000;

  private final JdbcClient jdbc;
  private final Cache<String, List<String>> cache =
      Caffeine.newBuilder().maximumSize(CACHED_MAX).expireAfterWrite(Duration.ofHours(1)).build();

  Keywords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Tells whether {@code viewer} does not want to see {@code text}. */
  public boolean hide(Viewer viewer, String text) {
    List<String> words = of(viewer.personId());
    return !words.isEmpty() && WordFilter.find(words, text).isPresent();
  }

  /** Tells whether {@code viewer} does not want to see {@code clip}; their own they always do. */
  public boolean hide(Viewer viewer, Clip clip) {
    return !clip.creator().id().equals(viewer.personId())
        && hide(viewer, clip.caption() + " " + String.join(" ", clip.tags()));
  }

  List<String> of(String person) {
    return person.isEmpty() ? List.of() : cache.get(person, this::load);
  }

  void set(String person, List<String> words) {
    jdbc.sql(
            """
            insert into viewer_keywords (person, words) values (:person, :words)
            on conflict (person) do update set words = excluded.words
            """)
        .param("person", person)
        .param("words", words.toArray(String[]::new))
        .update();
    cache.invalidate(person);
  }

  void forget(String person) {
    jdbc.sql("delete from viewer_keywords where person = ?").param(person).update();
    cache.invalidate(person);
  }

  private List<String> load(String person) {
    return jdbc.sql("select unnest(words) from viewer_keywords where person = :person")
        .param("person", person)
        .query((row, _) -> row.getString(1))
        .list();
  }
}
