package dev.riffle.server.videos;

import dev.riffle.server.accounts.People;
import dev.riffle.server.database.DataDirectory;
import dev.riffle.server.recommender.Recommender;
import jakarta.servlet.MultipartConfigElement;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the parts of this feature together. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class VideosConfiguration {
  private static final int FORM_BYTES_MAX = 1 << 20;
  private static final int MEMORY_BYTES_MAX = 16 << 10;

  @Bean
  MediaStore mediaStore(DataDirectory data) {
    return new DirectoryMediaStore(data.folder("media"));
  }

  @Bean
  VideoTools videoTools(VideosProperties properties) {
    return new VideoTools(properties.timeMax(), properties.memoryMax().toBytes());
  }

  @Bean
  ClipStorage clipStorage(JdbcClient jdbc, People people, PlatformTransactionManager transactions) {
    return new ClipStorage(jdbc, people, new TransactionTemplate(transactions));
  }

  @Bean
  ItemOutbox itemOutbox(ClipStorage storage, Recommender recommender, InstantSource clock) {
    return new ItemOutbox(storage, recommender, clock);
  }

  @Bean
  Clips clips(
      VideosProperties properties,
      ClipStorage storage,
      MediaStore media,
      VideoTools tools,
      ItemOutbox outbox,
      DataDirectory data,
      InstantSource clock) {
    Importer importer =
        new Importer(
            storage,
            new Pipeline(tools, properties, media),
            new ImportQueue(properties.parallelism(), properties.waiting()),
            outbox,
            data.folder("media").resolve("work"),
            clock);
    return new Clips(storage, importer, properties.uploadMax().toBytes());
  }

  @Bean
  UploadFolder uploadFolder(DataDirectory data) {
    return new UploadFolder(data.folder("media").resolve("uploads"));
  }

  /** Uploads are written to the data directory, never held in memory. */
  @Bean
  MultipartConfigElement multipartConfigElement(VideosProperties properties, UploadFolder uploads) {
    long bytesMax = properties.uploadMax().toBytes();
    return new MultipartConfigElement(
        uploads.path().toString(), bytesMax, bytesMax + FORM_BYTES_MAX, MEMORY_BYTES_MAX);
  }
}
