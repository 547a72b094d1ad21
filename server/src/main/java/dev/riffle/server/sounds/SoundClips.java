package dev.riffle.server.sounds;

import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.Cursor;
import dev.riffle.server.social.ClipAccess;
import dev.riffle.server.social.Keywords;
import dev.riffle.server.social.WordFilter;
import dev.riffle.server.videos.Card;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.ClipPresenter;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The clips that use a sound, the most watched now first. Thread-safe. */
@Component
class SoundClips {
  private final JdbcClient jdbc;
  private final ClipAccess access;
  private final Keywords keywords;
  private final ClipPresenter presenter;

  SoundClips(JdbcClient jdbc, ClipAccess access, Keywords keywords, ClipPresenter presenter) {
    this.jdbc = jdbc;
    this.access = access;
    this.keywords = keywords;
    this.presenter = presenter;
  }

  private record Row(String clip, double rank) {}

  /** A page, and where the next one begins, if there may be one. */
  record Page(List<Card> clips, Optional<Cursor> next) {
    Page {
      clips = List.copyOf(clips);
    }
  }

  /**
   * Returns clips after {@code cursor}; a page with some that the viewer may not see is shorter.
   */
  Page of(Viewer viewer, String sound, Cursor cursor, int count) {
    List<Row> rows = rows(sound, cursor, count);
    Row last = rows.isEmpty() ? new Row("", 0) : rows.getLast();
    return new Page(
        cards(viewer, rows.stream().map(Row::clip).toList()),
        rows.size() < count ? Optional.empty() : Optional.of(new Cursor(last.rank, last.clip)));
  }

  private List<Row> rows(String sound, Cursor cursor, int count) {
    return jdbc.sql(
            """
            select clip, rank from clip_sound
            where sound = :sound and listed and (rank, clip) < (:rank, :clip)
            order by rank desc, clip desc limit :count
            """)
        .param("sound", sound)
        .param("rank", cursor.number())
        .param("clip", cursor.id())
        .param("count", count)
        .query((row, _) -> new Row(row.getString(1), row.getDouble(2)))
        .list();
  }

  private List<Card> cards(Viewer viewer, List<String> ids) {
    WordFilter unwanted = keywords.of(viewer.personId());
    List<Clip> clips =
        access.find(viewer, ids).stream()
            .filter(Clip::listed)
            .filter(clip -> !unwanted.matches(clip))
            .toList();
    return presenter.cards(viewer, clips);
  }
}
