package dev.riffle.server.sounds;

import dev.riffle.server.media.MediaName;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes sounds. What goes together is the caller's transaction. Thread-safe. */
@Component
class SoundRows {
  private static final int ID_BYTES = 10;

  private final JdbcClient jdbc;
  private final SecureRandom random = new SecureRandom();

  SoundRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a sound; returns its id. */
  String insert(NewSound sound) {
    String id = nextId();
    NewSound.Heard heard = sound.heard();
    jdbc.sql(
            """
            insert into sound (id, title, attribution, owner, origin, media, bytes, millis,
                               waveform, reusable, listed)
            values (:id, :title, :attribution, :owner, :origin, :media, :bytes, :millis,
                    :waveform, :reusable, :listed)
            """)
        .param("id", id)
        .param("title", sound.title())
        .param("attribution", sound.attribution())
        .param("owner", sound.owner())
        .param("origin", sound.origin().orElse(null), java.sql.Types.VARCHAR)
        .param("media", heard.media().sha256())
        .param("bytes", heard.bytes())
        .param("millis", heard.duration().toMillis())
        .param("waveform", heard.waveform().points())
        .param("reusable", sound.reusable())
        .param("listed", sound.listed())
        .update();
    jdbc.sql("insert into sound_count (sound, heat) select :id, extract(epoch from now()) / 43200")
        .param("id", id)
        .update();
    insert(id, heard.prints().whole());
    return id;
  }

  /** Says which sound a clip uses, from {@code start} seconds on. */
  void link(String clip, String sound, double start) {
    jdbc.sql(
            """
            insert into clip_sound (clip, sound, start, rank, listed)
            select clip.id, :sound, :start, heat, listed
            from clip join clip_count on clip_count.clip = clip.id where clip.id = :clip
            on conflict (clip) do update set sound = excluded.sound, start = excluded.start
            """)
        .param("clip", clip)
        .param("sound", sound)
        .param("start", start)
        .update();
  }

  void setTitle(String id, String title) {
    jdbc.sql("update sound set title = :title where id = :id")
        .param("id", id)
        .param("title", title)
        .update();
  }

  void setReusable(String id, boolean reusable) {
    jdbc.sql("update sound set reusable = :reusable where id = :id")
        .param("id", id)
        .param("reusable", reusable)
        .update();
  }

  void setTakenDown(String id, boolean takenDown) {
    jdbc.sql("update sound set taken_down = :takenDown where id = :id")
        .param("id", id)
        .param("takenDown", takenDown)
        .update();
  }

  /** Puts what somebody sent alone out of sight, or back; returns their files. */
  List<MediaName> setOwnerVisible(String owner, boolean visible) {
    return jdbc.sql(
            """
            update sound set listed = :visible
            where owner = :owner and origin is null and media is not null and listed <> :visible
            returning media
            """)
        .param("owner", owner)
        .param("visible", visible)
        .query((row, _) -> new MediaName(row.getString(1), MediaName.Kind.M4A))
        .list();
  }

  /** Returns the sound that was made of a clip. */
  Optional<String> madeOf(String clip) {
    return jdbc.sql("select id from sound where origin = :clip")
        .param("clip", clip)
        .query((row, _) -> row.getString(1))
        .optional();
  }

  /**
   * Takes a sound's media away, which are swept, and what it is recognised by, unless it was taken
   * down: that must not come back.
   */
  void close(String id) {
    jdbc.sql(
            """
            insert into orphan_media (media, kind)
            select media, 'M4A' from sound where id = :id and media is not null
            on conflict do nothing
            """)
        .param("id", id)
        .update();
    jdbc.sql(
            """
            delete from sound_print using sound
            where sound_print.sound = :id and sound.id = :id and not sound.taken_down
            """)
        .param("id", id)
        .update();
    jdbc.sql("update sound set media = null, origin = null, waveform = '' where id = :id")
        .param("id", id)
        .update();
  }

  /** Forgets whose a closed sound was; what its owner had not written themselves goes. */
  void forgetOwner(String id) {
    jdbc.sql(
            """
            update sound set owner = null,
              attribution = case when attribution = '@' || person.handle then '' else attribution end
            from person where sound.id = :id and person.id = sound.owner
            """)
        .param("id", id)
        .update();
  }

  /** Removes closed sounds that no clip names, and that need not be recognised. */
  int removeUnused() {
    return jdbc.sql(
            """
            delete from sound where media is null and not taken_down
              and not exists (select from clip_sound where clip_sound.sound = sound.id)
            """)
        .update();
  }

  private void insert(String id, Fingerprint print) {
    if (print.length() == 0) {
      return;
    }
    jdbc.sql("insert into sound_print (sound, words, keys) values (:id, :words, :keys)")
        .param("id", id)
        .param("words", boxed(print.words()))
        .param("keys", boxed(print.keys()))
        .update();
  }

  private static Integer[] boxed(int[] words) {
    return Arrays.stream(words).boxed().toArray(Integer[]::new);
  }

  private String nextId() {
    byte[] bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
