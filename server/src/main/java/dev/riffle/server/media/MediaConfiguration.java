package dev.riffle.server.media;

import dev.riffle.server.database.DataDirectory;
import java.nio.file.Path;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the parts of this feature together. */
@Configuration(proxyBeanMethods = false)
class MediaConfiguration {
  @Bean
  MediaStore mediaStore(DataDirectory data) {
    return new DirectoryMediaStore(data.folder("media"));
  }

  @Bean
  MediaUses mediaUses(List<MediaUse> uses) {
    return new MediaUses(uses);
  }

  @Bean
  MediaTools mediaTools(MediaProperties properties) {
    return new MediaTools(properties.timeMax(), properties.memoryMax().toBytes());
  }

  @Bean
  ClipLength clipLength(MediaProperties properties) {
    return properties.length();
  }

  /** What a server that was killed has left of decoded sounds goes at the next start. */
  @Bean
  AudioTools audioTools(MediaTools tools, DataDirectory data) {
    Path scratch = data.folder("media").resolve("decoded");
    Directories.clear(scratch);
    return new AudioTools(tools, scratch);
  }

  @Bean
  SyncMeter syncMeter(AudioTools audio) {
    return new SyncMeter(audio);
  }

  @Bean
  Composer composer(MediaTools tools, MediaProperties properties) {
    return new Composer(tools, properties);
  }

  @Bean
  Pipeline pipeline(MediaTools tools, MediaProperties properties, MediaStore media) {
    return new Pipeline(tools, properties, media);
  }
}
