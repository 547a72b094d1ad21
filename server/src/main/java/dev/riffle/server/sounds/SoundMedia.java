package dev.riffle.server.sounds;

import dev.riffle.server.media.MediaName;
import dev.riffle.server.media.MediaUse;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of sounds. */
@Component
record SoundMedia(JdbcClient jdbc) implements MediaUse {
  @Override
  public Set<MediaName> used(Collection<MediaName> names) {
    return jdbc.sql("select distinct media from sound where media = any(:media)")
        .param("media", names.stream().map(MediaName::sha256).toArray(String[]::new))
        .query((row, _) -> new MediaName(row.getString(1), MediaName.Kind.M4A))
        .set();
  }
}
