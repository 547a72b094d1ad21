package dev.riffle.server.sounds;

import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.ClipSounds;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the catalogue which sounds clips have, a page of them at once. Thread-safe. */
@Component
record SoundUses(JdbcClient jdbc) implements ClipSounds {
  @Override
  public Map<String, Use> of(Viewer viewer, Collection<Clip> clips) {
    return jdbc
        .sql(
            """
            select clip_sound.clip, clip_sound.start, sound.id, title, attribution,
                   media is not null and (owner = :me or open and %s) as heard
            from clip_sound join sound on sound.id = clip_sound.sound
            where clip_sound.clip = any(:clips)
            """
                .formatted(SoundStorage.NOT_APART))
        .param("me", viewer.personId())
        .param("clips", clips.stream().map(Clip::id).toArray(String[]::new))
        .query((row, _) -> Map.entry(row.getString("clip"), use(row)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Use use(ResultSet row) throws SQLException {
    String title = row.getString("title");
    return new Use(
        row.getBoolean("heard") ? row.getString("id") : null,
        SoundView.title(title),
        title.isEmpty(),
        row.getString("attribution"),
        row.getDouble("start"));
  }
}
