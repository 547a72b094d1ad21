package dev.riffle.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;

/**
 * Sounds without media, straight into a server's database, for the clips of {@link ClipTable}: few
 * are used a lot, most hardly ever. Half of them were heard in a clip first, titles have three
 * words as unevenly spread as in a language.
 */
final class SoundTable {
  /** How many sounds the listener has saved, which is as many as one can. */
  static final int SAVED = 2_000;

  private static final int ID_BYTES = 10;

  private SoundTable() {}

  /** Returns the id of the sound of a rank from 1, the most used first. */
  static String id(int rank) {
    try {
      byte[] name = ("sound" + rank).getBytes(StandardCharsets.US_ASCII);
      byte[] hash = MessageDigest.getInstance("MD5").digest(name);
      return HexFormat.of().formatHex(hash, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Writes sounds, and gives each clip one.
   *
   * @param listener handle of somebody who gets a full list of saved ones
   */
  static void fill(Path data, int sounds, String listener) throws IOException, SQLException {
    run(data, statements(sounds, listener));
  }

  /** Takes all sounds from clips, to be put back. */
  static void park(Path data) throws IOException, SQLException {
    run(
        data,
        "create table parked as select * from clip_sound; truncate clip_sound; analyze clip_sound");
  }

  /** Gives clips back what {@link #park} has taken. */
  static void putBack(Path data) throws IOException, SQLException {
    run(
        data,
        "insert into clip_sound select * from parked; drop table parked; vacuum analyze clip_sound");
  }

  private static void run(Path data, String statements) throws IOException, SQLException {
    try (Connection connection = ChildDatabase.connect(data);
        Statement statement = connection.createStatement()) {
      statement.execute("set session_replication_role = replica");
      for (String each : statements.split(";\\s*", -1)) {
        statement.execute(each);
      }
    }
  }

  private static String statements(int sounds, String listener) {
    return """
    create temporary table vocabulary (rank int primary key, word text);
    insert into vocabulary values %3$s;
    insert into sound (id, title, attribution, owner, origin, media, bytes, millis, waveform,
                       reusable, listed)
    select substr(md5('sound' || i), 1, 20),
      (select string_agg(word, ' ') from (
         select floor(exp(random() * ln(20000)))::int as rank
         from generate_series(1, 3) where i > 0) as drawn join vocabulary using (rank)),
      '@maker' || i %% 5000, 'maker' || i %% 5000,
      case when i %% 2 = 0 then (select id from clip where id = substr(md5(i::text), 1, 20)) end,
      md5('sound' || i) || md5(i::text), 300000, 15000, decode(repeat('2a', 200), 'hex'), true, true
    from generate_series(1, %1$d) i;
    insert into clip_sound
    select id, substr(md5('sound' || floor(exp(random() * ln(%1$d)))::int), 1, 20), 0, heat, true
    from clip join clip_count on clip_count.clip = clip.id;
    insert into sound_count
    select sound.id, count(clip), coalesce(max(rank) + ln(nullif(count(clip), 0)) / ln(2), 0)
    from sound left join clip_sound on clip_sound.sound = sound.id group by sound.id;
    insert into sound_save
    select person.id, sound.id, now() - nr * interval '1 minute'
    from person, (select id, row_number() over (order by id) as nr from sound limit %4$d) sound
    where handle = '%2$s';
    insert into sound_save
    select 'maker' || i %% 5000, substr(md5('sound' || i %% %1$d + 1), 1, 20)
    from generate_series(1, %1$d) i on conflict do nothing;
    vacuum analyze sound;
    vacuum analyze clip_sound;
    vacuum analyze sound_count;
    vacuum analyze sound_save
    """
        .formatted(sounds, listener, ClipTable.vocabulary(), SAVED);
  }
}
