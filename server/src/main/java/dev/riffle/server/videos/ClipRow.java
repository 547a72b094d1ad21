package dev.riffle.server.videos;

import dev.riffle.server.accounts.Person;
import dev.riffle.server.media.MediaName;
import dev.riffle.server.media.Rendition;
import dev.riffle.server.media.Sprite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
    boolean creatorHidden,
    boolean processing,
    Optional<Sprite> sprite,
    Optional<Derivation> base) {

  /** What {@link #read} reads. */
  static final String SELECT =
      """
      select clip.*, person.name as creator_name, person.handle as creator_handle,
             person.color as creator_color, person.bio as creator_bio,
             sprite.media as sprite_media, sprite.interval_seconds as sprite_interval,
             sprite.columns as sprite_columns, sprite.rows as sprite_rows,
             sprite.width as sprite_width, sprite.height as sprite_height
      from clip join person on person.id = clip.creator
        left join sprite on sprite.clip = clip.id
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
            Visibility.valueOf(row.getString("visibility")),
            row.getBoolean("comments_allowed"),
            row.getBoolean("duet_allowed"),
            row.getBoolean("stitch_allowed"),
            row.getBoolean("sound_allowed"),
            row.getBoolean("derived_fall")),
        ClipState.valueOf(row.getString("state")),
        row.getBoolean("creator_hidden"),
        row.getBoolean("processing"),
        sprite(row),
        base(row));
  }

  private static Optional<Sprite> sprite(ResultSet row) throws SQLException {
    String media = row.getString("sprite_media");
    return media == null
        ? Optional.empty()
        : Optional.of(
            new Sprite(
                new MediaName(media, MediaName.Kind.JPG),
                row.getDouble("sprite_interval"),
                row.getInt("sprite_columns"),
                row.getInt("sprite_rows"),
                row.getInt("sprite_width"),
                row.getInt("sprite_height")));
  }

  private static Optional<Derivation> base(ResultSet row) throws SQLException {
    String base = row.getString("base");
    return base == null
        ? Optional.empty()
        : Optional.of(
            new Derivation(
                Derivation.Kind.valueOf(row.getString("base_kind")),
                base,
                row.getString("base_creator")));
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
        processing,
        sprite,
        renditions,
        captions,
        base);
  }
}
