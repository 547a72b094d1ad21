package dev.riffle.server.social;

import dev.riffle.server.http.Refusal;
import dev.riffle.server.http.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The words that people do not want to see in clips and comments. Thread-safe. */
@Service
public class Keywords {
  private static final int WORDS_MAX = 100;
  private static final int CHARS_MAX = 60;

  private final JdbcClient jdbc;

  Keywords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns what somebody does not want to see; a guest has no such words. */
  public WordFilter of(String person) {
    return person.isEmpty() ? WordFilter.NONE : new WordFilter(words(person));
  }

  List<String> words(String person) {
    return jdbc.sql("select word from keyword where person = :person order by place")
        .param("person", person)
        .query((row, _) -> row.getString(1))
        .list();
  }

  @Transactional
  List<String> set(String person, List<String> words) {
    List<String> clean =
        words.stream().filter(Objects::nonNull).map(Keywords::clean).distinct().toList();
    Refusal.unless(
        clean.size() <= WORDS_MAX,
        "words must be at most %d, but were %d".formatted(WORDS_MAX, clean.size()));
    jdbc.sql("delete from keyword where person = ?").param(person).update();
    for (int place = 0; place < clean.size(); place++) {
      jdbc.sql("insert into keyword (person, place, word) values (?, ?, ?)")
          .params(person, place, clean.get(place))
          .update();
    }
    return clean;
  }

  private static String clean(String word) {
    try {
      return Texts.line("a word", word, 1, CHARS_MAX).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid(String.valueOf(e.getMessage()));
    }
  }
}
