package dev.riffle.server.videos;

import dev.riffle.server.accounts.Person;
import dev.riffle.server.media.MediaName;
import dev.riffle.server.media.Rendition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A row of the catalogue: a clip without its renditions and captions. */
record ClipRow(
    String id,
    Person creator,
    String caption,
    List<String> tags,
    String language,
    Duration duration,
    boolean generated,
    boolean hasSound,
    Instant published,
    MediaName poster,
    String placeholder,
    Sharing sharing,
    ClipState state,
    boolean creatorHidden) {

  /** What {@link #read} reads. */
  static final String SELECT =
      """
      select clip.*, person.name as creator_name, person.handle as creator_handle,
             person.color as creator_color, person.bio as creator_bio
      from clip join person on person.id = clip.creator
      """;

  static ClipRow read(ResultSet row, int number) throws SQLException {
    return new ClipRow(
        row.getString("id"),
        creator(row),
        row.getString("caption"),
        List.of((String[]) row.getArray("tags").getArray()),
        row.getString("language"),
        Duration.ofMillis(row.getLong("millis")),
        row.getBoolean("generated"),
        row.getBoolean("has_sound"),
        row.getTimestamp("published").toInstant(),
        new MediaName(row.getString("poster"), MediaName.Kind.JPG),
        row.getString("placeholder"),
        new Sharing(
            Visibility.valueOf(row.getString("visibility")), row.getBoolean("comments_allowed")),
        ClipState.valueOf(row.getString("state")),
        row.getBoolean("creator_hidden"));
  }

  private static Person creator(ResultSet row) throws SQLException {
    return new Person(
        row.getString("creator"),
        row.getString("creator_handle"),
        row.getString("creator_name"),
        row.getString("creator_color"),
        row.getString("creator_bio"));
  }

  Clip clip(List<Rendition> renditions, List<CaptionTrack> captions) {
    return new Clip(
        id,
        creator,
        caption,
        tags,
        language,
        duration,
        generated,
        hasSound,
        published,
        poster,
        placeholder,
        sharing,
        state,
        creatorHidden,
        renditions,
        captions);
  }
}
