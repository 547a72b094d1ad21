package dev.riffle.server.sounds;

import dev.riffle.server.accounts.Person;
import dev.riffle.server.media.MediaName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads sounds. Thread-safe. */
@Component
class SoundStorage {
  /** What {@link #read} reads. */
  static final String COLUMNS =
      """
      sound.id, sound.title, sound.attribution, sound.owner, sound.origin, sound.media, sound.millis,
      sound.waveform, sound.reusable, sound.taken_down, sound.open,
      person.handle, person.name, person.color, person.bio,
      sound_count.clips + coalesce((select sum(clips) from sound_change
                                    where sound_change.sound = sound.id), 0) as uses
      """;

  /** Where {@link #COLUMNS} are. */
  static final String FROM =
      """
      from sound_count join sound on sound.id = sound_count.sound
      left join person on person.id = sound.owner
      """;

  private static final String SELECT = "select " + COLUMNS + FROM;

  /**
   * Leaves out those whose owners and the viewer {@code :me} have nothing to do with each other.
   */
  static final String NOT_APART =
      """
      not exists (select from person_block
                  where blocker = :me and blocked = sound.owner
                     or blocker = sound.owner and blocked = :me)
      """;

  private final JdbcClient jdbc;

  SoundStorage(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Returns a sound, whoever may hear it; not one that is gone. */
  Optional<Sound> find(String id) {
    return jdbc.sql(SELECT + "where sound.id = :id and sound.media is not null")
        .param("id", id)
        .query(SoundStorage::read)
        .optional();
  }

  /** Returns a sound that was recognised: also one that is gone because it was taken down. */
  Optional<Sound> recognised(SoundIndex.Match match) {
    return jdbc.sql(SELECT + "where sound.id = :id and (sound.media is not null or taken_down)")
        .param("id", match.sound())
        .query(SoundStorage::read)
        .optional();
  }

  /** Returns the sound of a clip, gone or not. */
  Optional<String> ofClip(String clip) {
    return jdbc.sql("select sound from clip_sound where clip = :clip")
        .param("clip", clip)
        .query((row, _) -> row.getString(1))
        .optional();
  }

  /** Returns all that somebody owns. */
  List<Sound> all(String owner) {
    return jdbc.sql(SELECT + "where sound.owner = :owner order by sound.created, sound.id")
        .param("owner", owner)
        .query(SoundStorage::read)
        .list();
  }

  /** Returns how many sounds somebody has sent alone. */
  int count(String owner) {
    return jdbc.sql("select count(*) from sound where owner = :owner and origin is null")
        .param("owner", owner)
        .query(Integer.class)
        .single();
  }

  static Sound read(ResultSet row, int number) throws SQLException {
    byte[] waveform = row.getBytes("waveform");
    return new Sound(
        row.getString("id"),
        row.getString("title"),
        row.getString("attribution"),
        owner(row),
        Optional.ofNullable(row.getString("origin")),
        Optional.ofNullable(row.getString("media"))
            .map(hash -> new MediaName(hash, MediaName.Kind.M4A)),
        Duration.ofMillis(row.getLong("millis")),
        IntStream.range(0, waveform.length).mapToObj(i -> (int) waveform[i]).toList(),
        row.getBoolean("reusable"),
        row.getBoolean("open"),
        row.getBoolean("taken_down"),
        row.getLong("uses"));
  }

  private static Optional<Person> owner(ResultSet row) throws SQLException {
    String id = row.getString("owner");
    return id == null
        ? Optional.empty()
        : Optional.of(
            new Person(
                id,
                row.getString("handle"),
                row.getString("name"),
                row.getString("color"),
                row.getString("bio")));
  }
}
