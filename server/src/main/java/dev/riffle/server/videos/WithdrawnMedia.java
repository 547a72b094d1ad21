package dev.riffle.server.videos;

import dev.riffle.server.media.MediaName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Stored files that may not be fetched: every clip that has them was taken down or deleted, or its
 * creator is out of sight. Kept in memory, as each request for media asks. Thread-safe.
 */
public final class WithdrawnMedia {
  private static final String OPEN_ELSEWHERE =
      "exists (select from clip_media other where other.media = %s.media and other.open)";

  private final JdbcClient jdbc;
  private final Set<MediaName> names = ConcurrentHashMap.newKeySet();

  WithdrawnMedia(JdbcClient jdbc) {
    this.jdbc = jdbc;
    load();
  }

  boolean contains(MediaName name) {
    return names.contains(name);
  }

  /** Looks again at the media of {@code clips}, which have changed. */
  void refresh(Collection<String> clips) {
    jdbc.sql(
            "select distinct media, kind, %s as open from clip_media mine where clip = any(:clips)"
                .formatted(OPEN_ELSEWHERE.formatted("mine")))
        .param("clips", clips.toArray(String[]::new))
        .query((row, number) -> Map.entry(name(row, number), row.getBoolean("open")))
        .list()
        .forEach(media -> set(media.getKey(), media.getValue()));
  }

  /** Looks again at {@code media}, whatever has them or had them. */
  public void look(Collection<MediaName> media) {
    Map<String, Boolean> open =
        jdbc
            .sql("select media, bool_or(open) from clip_media where media = any(:media) group by 1")
            .param("media", media.stream().map(MediaName::sha256).toArray(String[]::new))
            .query((row, _) -> Map.entry(row.getString(1), row.getBoolean(2)))
            .list()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    media.forEach(name -> set(name, open.getOrDefault(name.sha256(), false)));
  }

  /** Withdraws the media of {@code clips}, whose rows are about to go, unless others have them. */
  void withdraw(Collection<String> clips) {
    names.addAll(
        jdbc.sql(
                """
                select distinct media, kind from clip_media mine where clip = any(:clips)
                  and not exists (select from clip_media other
                                  where other.media = mine.media and other.open
                                    and other.clip <> all(:clips))
                """)
            .param("clips", clips.toArray(String[]::new))
            .query(WithdrawnMedia::name)
            .list());
  }

  /** Forgets files that are not in the store any more. */
  void forget(Collection<MediaName> gone) {
    names.removeAll(gone);
  }

  private void load() {
    names.addAll(
        jdbc.sql(
                """
                select media, kind from clip_media mine where not open and not %s
                union
                select media, kind from orphan_media orphan where not %s
                """
                    .formatted(
                        OPEN_ELSEWHERE.formatted("mine"), OPEN_ELSEWHERE.formatted("orphan")))
            .query(WithdrawnMedia::name)
            .list());
  }

  private void set(MediaName name, boolean open) {
    if (open) {
      names.remove(name);
    } else {
      names.add(name);
    }
  }

  static MediaName name(ResultSet row, int number) throws SQLException {
    return new MediaName(row.getString("media"), MediaName.Kind.valueOf(row.getString("kind")));
  }
}
