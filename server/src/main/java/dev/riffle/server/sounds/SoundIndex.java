package dev.riffle.server.sounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Recognises sounds. An inverted index gives those that share most words with the one that is
 * heard; these alone are aligned. Thread-safe.
 */
@Component
class SoundIndex {
  private static final int CANDIDATES_MAX = 20;

  private final JdbcClient jdbc;

  SoundIndex(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Candidate(String sound, Fingerprint print) {}

  /** The known sound in which one was heard, and where it begins there. */
  record Match(String sound, Alignment place) {}

  /**
   * Returns the oldest sound of {@code owner}, or that everybody may hear, that is the same; also
   * one that was taken down, so that it does not come back.
   */
  Optional<Match> find(Prints heard, String owner) {
    return candidates(heard.keys(), owner).stream()
        .flatMap(known ->
            Alignment.of(known.print(), heard.phases()).stream()
                .map(place -> new Match(known.sound(), place)))
        .findFirst();
  }

  /** Returns those that share most words, the oldest first. */
  private List<Candidate> candidates(Integer[] keys, String owner) {
    return jdbc.sql(
            """
            select sound, words from (
              select sound_print.sound, sound_print.words, sound.created
              from sound_print join sound on sound.id = sound_print.sound
              where sound_print.keys && :keys
                and (sound.open or sound.taken_down or sound.owner = :owner)
              order by cardinality(array(select unnest(sound_print.keys)
                                         intersect select unnest(:keys))) desc
              limit :count
            ) as closest order by created, sound
            """)
        .param("keys", keys)
        .param("owner", owner)
        .param("count", CANDIDATES_MAX)
        .query(SoundIndex::candidate)
        .list();
  }

  private static Candidate candidate(ResultSet row, int number) throws SQLException {
    Integer[] words = (Integer[]) row.getArray("words").getArray();
    return new Candidate(
        row.getString("sound"),
        new Fingerprint(Arrays.stream(words).mapToInt(Integer::intValue).toArray()));
  }
}
