package dev.riffle.server.videos;

import dev.riffle.server.media.MediaName;
import dev.riffle.server.media.MediaUse;
import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of clips, also of those that are deleted but not swept. */
@Component
record ClipMedia(JdbcClient jdbc) implements MediaUse {
  @Override
  public Set<MediaName> used(Collection<MediaName> names) {
    return jdbc.sql(
            """
            select media, 'MP4' as kind from rendition where media = any(:media)
            union
            select poster, 'JPG' from clip where poster = any(:media)
            union
            select media, 'JPG' from sprite where media = any(:media)
            """)
        .param("media", names.stream().map(MediaName::sha256).toArray(String[]::new))
        .query(WithdrawnMedia::name)
        .set();
  }
}
