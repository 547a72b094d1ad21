package dev.riffle.server.videos;

import dev.riffle.server.accounts.People;
import dev.riffle.server.database.DataDirectory;
import dev.riffle.server.media.MediaStore;
import dev.riffle.server.media.Pipeline;
import dev.riffle.server.recommender.Recommender;
import jakarta.servlet.MultipartConfigElement;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

/** Puts the parts of this feature together. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class VideosConfiguration {
  private static final int FORM_BYTES_MAX = 1 << 20;
  private static final int MEMORY_BYTES_MAX = 16 << 10;

  @Bean
  ClipStorage clipStorage(JdbcClient jdbc) {
    return new ClipStorage(jdbc);
  }

  @Bean
  ClipRows clipRows(JdbcClient jdbc, People people) {
    return new ClipRows(jdbc, people);
  }

  @Bean
  CaptionStorage captionStorage(JdbcClient jdbc) {
    return new CaptionStorage(jdbc);
  }

  @Bean
  ClipCache clipCache() {
    return new ClipCache();
  }

  @Bean
  WithdrawnMedia withdrawnMedia(JdbcClient jdbc) {
    return new WithdrawnMedia(jdbc);
  }

  @Bean
  ItemOutbox itemOutbox(
      JdbcClient jdbc, ClipStorage storage, Recommender recommender, InstantSource clock) {
    return new ItemOutbox(new ItemRows(jdbc), storage, recommender, clock);
  }

  @Bean
  ClipChanges clipChanges(
      JdbcClient jdbc,
      ClipRows rows,
      ClipCache cache,
      WithdrawnMedia withdrawn,
      ItemOutbox outbox,
      ApplicationEventPublisher news,
      PlatformTransactionManager transactions) {
    return new ClipChanges(
        rows,
        new Falls(jdbc),
        cache,
        withdrawn,
        outbox,
        news,
        new TransactionTemplate(transactions));
  }

  @Bean
  ClipProduction clipProduction(
      ClipStorage storage,
      ClipChanges changes,
      ClipIds ids,
      CaptionStorage captions,
      ObjectProvider<ClipCheck> check,
      InstantSource clock) {
    return new ClipProduction(storage, changes, ids, captions, once(check, ClipCheck.NONE), clock);
  }

  @Bean
  Importer importer(
      VideosProperties properties,
      ClipProduction production,
      Pipeline pipeline,
      DataDirectory data) {
    return new Importer(
        production,
        pipeline,
        new ImportQueue(properties.parallelism(), properties.waiting()),
        data.folder("media").resolve("work"));
  }

  @Bean
  ClipIds clipIds(ClipRows rows, People people) {
    return new ClipIds(rows, people);
  }

  @Bean
  Clips clips(
      ClipStorage storage,
      ClipCache cache,
      ClipChanges changes,
      Importer importer,
      MediaStore media,
      ObjectProvider<Audience> audience,
      VideosProperties properties) {
    return new Clips(
        storage,
        cache,
        changes,
        importer,
        media,
        once(audience, Audience.NOBODY),
        properties.uploadMax().toBytes());
  }

  /** Asked for at its first use: those who implement it may use clips themselves. */
  private static <T> Supplier<T> once(ObjectProvider<T> provider, T otherwise) {
    return SingletonSupplier.of(() -> provider.getIfAvailable(() -> otherwise));
  }

  @Bean
  OwnClips ownClips(Clips clips, ClipChanges changes, ObjectProvider<ClipCheck> check) {
    return new OwnClips(clips, changes, once(check, ClipCheck.NONE));
  }

  @Bean
  Schedule schedule(ClipStorage storage, ClipRows rows, ClipChanges changes, InstantSource clock) {
    return new Schedule(storage, rows, changes, clock);
  }

  @Bean
  DerivedClips derivedClips(JdbcClient jdbc, ClipStorage storage) {
    return new DerivedClips(jdbc, storage);
  }

  @Bean
  ClipCounts clipCounts(JdbcClient jdbc) {
    return new ClipCounts(jdbc);
  }

  @Bean
  ClipPresenter clipPresenter(
      ClipCounts counts,
      Clips clips,
      DerivedClips derived,
      People people,
      ObjectProvider<Reactions> reactions,
      ObjectProvider<ClipSounds> sounds) {
    return new ClipPresenter(
        counts,
        new ClipLinks(clips, derived, people),
        once(reactions, Reactions.NONE),
        once(sounds, ClipSounds.NONE));
  }

  @Bean
  Uploads uploads(Clips clips, UploadFolder folder) {
    return new Uploads(clips, folder);
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
