package dev.riffle.server.videos;

import dev.riffle.server.accounts.People;
import dev.riffle.server.media.MediaName;
import dev.riffle.server.media.Rendition;
import dev.riffle.server.media.Sprite;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the catalogue's rows. What goes together is the caller's transaction. Thread-safe. */
final class ClipRows {
  private final JdbcClient jdbc;
  private final People people;
  private final RenditionStorage renditions;

  ClipRows(JdbcClient jdbc, People people) {
    this.jdbc = jdbc;
    this.people = people;
    this.renditions = new RenditionStorage(jdbc);
  }

  /** Adds {@code clip}, its creator where new, and its renditions. */
  void insert(Clip clip, String source, String edit, Optional<Instant> publishAt) {
    people.add(clip.creator());
    insertClip(clip, source, edit, publishAt);
    renditions.insert(clip.id(), clip.renditions());
    clip.sprite().ifPresent(sprite -> setSprite(clip.id(), sprite));
    jdbc.sql(
            """
            insert into clip_count (clip, heat)
            select id, extract(epoch from published) / 43200 from clip where id = :id
            """)
        .param("id", clip.id())
        .update();
  }

  /** Tells whether a clip has or had that id. */
  boolean isTaken(String id) {
    return jdbc.sql("select exists (select from clip where id = :id)")
        .param("id", id)
        .query(Boolean.class)
        .single();
  }

  /** Locks a clip until the transaction ends; returns whether it is listed, empty if not there. */
  Optional<Boolean> lock(String id) {
    return jdbc.sql("select listed from clip where id = :id and deleted is null for update")
        .param("id", id)
        .query(Boolean.class)
        .optional();
  }

  void setWords(String id, String caption, List<String> tags, Sharing sharing) {
    jdbc.sql(
            """
            update clip set caption = :caption, tags = :tags, visibility = :visibility,
                            comments_allowed = :comments, duet_allowed = :duet,
                            stitch_allowed = :stitch, sound_allowed = :sound,
                            derived_fall = :fall, change = change + 1
            where id = :id
            """)
        .param("id", id)
        .param("caption", caption)
        .param("tags", tags.toArray(String[]::new))
        .param("visibility", sharing.visibility().name())
        .param("comments", sharing.commentsAllowed())
        .param("duet", sharing.duetAllowed())
        .param("stitch", sharing.stitchAllowed())
        .param("sound", sharing.soundAllowed())
        .param("fall", sharing.derivedFall())
        .update();
  }

  void setSoundAllowed(String id, boolean allowed) {
    jdbc.sql("update clip set sound_allowed = :allowed where id = :id")
        .param("id", id)
        .param("allowed", allowed)
        .update();
  }

  void grow(String id, List<Rendition> more) {
    renditions.add(id, more).forEach(file -> orphan(file.media()));
  }

  /** Writes down a file that perhaps nobody needs; the sweep looks. */
  private void orphan(MediaName media) {
    jdbc.sql("insert into orphan_media (media, kind) values (:media, :kind) on conflict do nothing")
        .param("media", media.sha256())
        .param("kind", media.kind().name())
        .update();
  }

  void setProcessed(String id) {
    jdbc.sql("update clip set processing = false where id = :id").param("id", id).update();
  }

  /** Sets a clip's sprite, whose picture before, if any, is nobody's then. */
  void setSprite(String id, Sprite sprite) {
    jdbc.sql("select media from sprite where clip = :id")
        .param("id", id)
        .query((row, _) -> new MediaName(row.getString(1), MediaName.Kind.JPG))
        .list()
        .forEach(this::orphan);
    jdbc.sql(
            """
            insert into sprite values (:id, :media, :interval, :columns, :rows, :width, :height)
            on conflict (clip) do update set
              (media, interval_seconds, columns, rows, width, height) =
              (excluded.media, excluded.interval_seconds, excluded.columns, excluded.rows,
               excluded.width, excluded.height)
            """)
        .param("id", id)
        .param("media", sprite.picture().sha256())
        .param("interval", sprite.interval())
        .param("columns", sprite.columns())
        .param("rows", sprite.rows())
        .param("width", sprite.width())
        .param("height", sprite.height())
        .update();
  }

  /** A clip whose time has not come is not published but scheduled. */
  void setState(String id, ClipState state) {
    jdbc.sql(
            """
            update clip set fallen = null, change = change + 1,
              state = case when :state = 'PUBLISHED' and publish_at is not null
                           then 'SCHEDULED' else :state end
            where id = :id
            """)
        .param("id", id)
        .param("state", state.name())
        .update();
  }

  /** Publishes a clip that waits for its time, which has come {@code now}. */
  void publish(String id, Instant now) {
    jdbc.sql(
            """
            update clip set state = 'PUBLISHED', publish_at = null, published = :now,
                            change = change + 1
            where id = :id and state = 'SCHEDULED'
            """)
        .param("id", id)
        .param("now", Timestamp.from(now))
        .update();
  }

  void setTime(String id, Instant time) {
    jdbc.sql(
            """
            update clip set publish_at = :time, published = :time, change = change + 1
            where id = :id and publish_at is not null
            """)
        .param("id", id)
        .param("time", Timestamp.from(time))
        .update();
  }

  /** Returns scheduled clips whose time has come. */
  List<String> due(Instant now, int count) {
    return jdbc.sql(
            """
            select id from clip
            where state = 'SCHEDULED' and deleted is null and publish_at <= :now
            order by publish_at limit :count
            """)
        .param("now", Timestamp.from(now))
        .param("count", count)
        .query((row, _) -> row.getString(1))
        .list();
  }

  void setDeleted(String id) {
    jdbc.sql("update clip set deleted = now(), change = change + 1 where id = :id")
        .param("id", id)
        .update();
  }

  /** Puts all clips of somebody out of sight, or back; returns those that it changed. */
  List<String> setCreatorHidden(String creator, boolean hidden) {
    return jdbc.sql(
            """
            update clip set creator_hidden = :hidden, change = change + 1
            where creator = :creator and creator_hidden <> :hidden returning id
            """)
        .param("creator", creator)
        .param("hidden", hidden)
        .query((row, _) -> row.getString(1))
        .list();
  }

  /** Returns clips of {@code creator}, deleted ones included. */
  List<String> all(String creator) {
    return jdbc.sql("select id from clip where creator = :creator")
        .param("creator", creator)
        .query((row, _) -> row.getString(1))
        .list();
  }

  /** Returns deleted clips that the engine has let go of. */
  List<String> swept(int count) {
    return jdbc.sql(
            """
            select id from clip where deleted is not null and change = logged
            order by deleted limit :count
            """)
        .param("count", count)
        .query((row, _) -> row.getString(1))
        .list();
  }

  /** Removes rows for good, and writes down the media that they leave behind. */
  void remove(Collection<String> ids) {
    String[] clips = ids.toArray(String[]::new);
    jdbc.sql(
            """
            insert into orphan_media (media, kind)
            select distinct media, kind from clip_media where clip = any(:ids)
            on conflict do nothing
            """)
        .param("ids", clips)
        .update();
    jdbc.sql("delete from clip where id = any(:ids)").param("ids", clips).update();
  }

  private void insertClip(Clip clip, String source, String edit, Optional<Instant> publishAt) {
    jdbc.sql(
            """
            insert into clip (id, source, creator, caption, tags, language, millis, generated,
                              has_sound, published, poster, placeholder, visibility,
                              comments_allowed, duet_allowed, stitch_allowed, sound_allowed,
                              derived_fall, state, creator_hidden, edit, publish_at, processing,
                              base, base_kind, base_creator)
            values (:id, :source, :creator, :caption, :tags, :language, :millis, :generated,
                    :hasSound, :published, :poster, :placeholder, :visibility, :comments,
                    :duet, :stitch, :sound, :fall, :state, :hidden, :edit, :publishAt, :processing,
                    :base, :baseKind, :baseCreator)
            """)
        .param("id", clip.id())
        .param("source", source)
        .param("creator", clip.creator().id())
        .param("caption", clip.caption())
        .param("tags", clip.tags().toArray(String[]::new))
        .param("language", clip.language())
        .param("millis", clip.duration().toMillis())
        .param("generated", clip.generated())
        .param("hasSound", clip.hasSound())
        .param("published", Timestamp.from(clip.published()))
        .param("poster", clip.poster().sha256())
        .param("placeholder", clip.placeholder())
        .param("visibility", clip.visibility().name())
        .param("comments", clip.sharing().commentsAllowed())
        .param("duet", clip.sharing().duetAllowed())
        .param("stitch", clip.sharing().stitchAllowed())
        .param("sound", clip.sharing().soundAllowed())
        .param("fall", clip.sharing().derivedFall())
        .param("edit", edit)
        .param("publishAt", publishAt.map(Timestamp::from).orElse(null))
        .param("base", clip.base().map(Derivation::clip).orElse(null))
        .param("baseKind", clip.base().map(base -> base.kind().name()).orElse(null))
        .param("baseCreator", clip.base().map(Derivation::creator).orElse(null))
        .param("state", clip.state().name())
        .param("hidden", clip.creatorHidden())
        .param("processing", clip.processing())
        .update();
  }
}
