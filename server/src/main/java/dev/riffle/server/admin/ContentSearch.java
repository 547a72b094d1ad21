package dev.riffle.server.admin;

import dev.riffle.server.http.Cursor;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.videos.ClipState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds clips for administrators. Thread-safe. */
@Component
class ContentSearch {
  private final JdbcClient jdbc;

  ContentSearch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A clip that was found.
   *
   * @param bytes of all its sizes
   * @param caseId of the moderators, where there is one
   */
  record Found(String clip, Instant published, long bytes, @Nullable String caseId) {
    Cursor cursor() {
      return Cursor.at(published, clip);
    }
  }

  /** Reads a state's name; empty for all states. */
  static Optional<ClipState> state(String name) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    return Arrays.stream(ClipState.values())
        .filter(state -> state.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
        .findFirst()
        .or(() -> {
          throw Refusal.invalid(
              "state must be published, held, taken-down or scheduled, but was \"%s\""
                  .formatted(name));
        });
  }

  /** Returns clips with {@code text}, newest first, behind {@code after}. */
  List<Found> find(String text, Optional<ClipState> state, Cursor after, int count) {
    return jdbc.sql(
            """
            select clip.id, clip.published, moderation_case.id as case_id,
                   (select coalesce(sum(bytes), 0) from rendition where rendition.clip = clip.id) as bytes
            from clip join person on person.id = clip.creator
              left join moderation_case on kind = 'CLIP' and subject = clip.id
            where clip.deleted is null and (:state = '' or clip.state = :state)
              and (clip.published, clip.id) < (:published, :id)
              and (lower(caption) like :pattern or handle like :pattern)
            order by clip.published desc, clip.id desc limit :count
            """)
        .param("state", state.map(Enum::name).orElse(""))
        .param("published", Timestamp.from(after.time()))
        .param("id", after.id())
        .param("pattern", LikePattern.containing(text))
        .param("count", count)
        .query(ContentSearch::read)
        .list();
  }

  private static Found read(ResultSet row, int number) throws SQLException {
    return new Found(
        row.getString("id"),
        row.getTimestamp("published").toInstant(),
        row.getLong("bytes"),
        row.getString("case_id"));
  }
}
