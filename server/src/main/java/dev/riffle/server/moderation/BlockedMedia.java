package dev.riffle.server.moderation;

import dev.riffle.server.settings.Settings;
import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Media that are not to come back: files by their SHA-256, pictures by their look. Kept in memory,
 * too. Thread-safe.
 */
@Component
class BlockedMedia {
  static final Pattern HASH = Pattern.compile("[0-9a-f]{64}|[0-9a-f]{16}");

  private static final int PICTURE_DIGITS = 16;
  private static final int HEX = 16;

  private final JdbcClient jdbc;
  private final Settings settings;
  private final Set<String> files = ConcurrentHashMap.newKeySet();
  private final Map<String, Long> pictures = new ConcurrentHashMap<>();

  BlockedMedia(JdbcClient jdbc, Settings settings) {
    this.jdbc = jdbc;
    this.settings = settings;
    jdbc.sql("select hash from blocked_hash")
        .query((row, _) -> row.getString(1))
        .list()
        .forEach(this::remember);
  }

  /** One entry of the list. */
  record Blocked(String hash, String note, String by, Instant time) {}

  boolean hasFile(Collection<String> sha256) {
    return sha256.stream().anyMatch(files::contains);
  }

  boolean hasPictureLike(BufferedImage picture) {
    if (pictures.isEmpty()) {
      return false;
    }
    long hash = PictureHash.of(picture);
    long distanceMax = settings.number(ModerationSettings.PICTURE_DISTANCE);
    return pictures.values().stream()
        .anyMatch(blocked -> PictureHash.distance(hash, blocked) <= distanceMax);
  }

  void add(String hash, String note, String by) {
    jdbc.sql(
            """
            insert into blocked_hash (hash, note, author) values (:hash, :note, :by)
            on conflict (hash) do update set note = excluded.note
            """)
        .param("hash", hash)
        .param("note", note)
        .param("by", by)
        .update();
    remember(hash);
  }

  /** Returns whether it was there. */
  boolean remove(String hash) {
    files.remove(hash);
    pictures.remove(hash);
    return jdbc.sql("delete from blocked_hash where hash = ?").param(hash).update() > 0;
  }

  List<Blocked> after(String hash, int count) {
    return jdbc.sql("select * from blocked_hash where hash > :hash order by hash limit :count")
        .param("hash", hash)
        .param("count", count)
        .query((row, _) ->
            new Blocked(
                row.getString("hash"),
                row.getString("note"),
                row.getString("author"),
                row.getTimestamp("created").toInstant()))
        .list();
  }

  private void remember(String hash) {
    if (hash.length() == PICTURE_DIGITS) {
      pictures.put(hash, Long.parseUnsignedLong(hash, HEX));
    } else {
      files.add(hash);
    }
  }
}
