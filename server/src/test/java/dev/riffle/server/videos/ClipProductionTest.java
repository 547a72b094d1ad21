package dev.riffle.server.videos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
import dev.riffle.server.accounts.Person;
import dev.riffle.server.media.Cut;
import dev.riffle.server.media.Hashes;
import dev.riffle.server.media.ImportPlan;
import dev.riffle.server.media.MediaName;
import dev.riffle.server.media.MediaStore;
import dev.riffle.server.media.Pipeline;
import dev.riffle.server.media.Progress;
import dev.riffle.server.media.Rendition;
import dev.riffle.server.media.Samples;
import dev.riffle.server.media.Sprite;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class ClipProductionTest {
  private static final ClipMetadata METADATA =
      ClipMetadata.of("It grows", List.of(), Person.named("Ada"));

  private static TestServer server;

  @TempDir private Path files;

  @BeforeAll
  static void start() {
    server = TestServer.start(Map.of("riffle.videos.preset", "ultrafast"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void add_thenGrow_theClipPlaysAndGainsSizesAndItsScrubber() throws Exception {
    ImportPlan plan = plan(Samples.clip(files, "720x1280", 1.2));
    Pipeline.Product product = first(plan);
    Clip clip = production().add(work(plan), product);
    assertTrue(details(clip).contains("\"processing\":true"), details(clip));
    assertFalse(details(clip).contains("\"sprite\""));
    assertEquals(List.of(product.rendition()), clip.renditions());

    Pipeline.Rest made = pipeline().rest(plan, product.rendition(), files, Progress.NONE);
    List<Rendition> rest = made.renditions();
    Sprite sprite = made.sprite();
    production().grow(clip.id(), rest);
    production().setSprite(clip.id(), sprite);
    production().finish(clip.id());

    Clip grown = found(clip);
    assertEquals(List.of(1280, 960), grown.renditions().stream().map(Rendition::height).toList());
    assertEquals(sprite, grown.sprite().orElseThrow());
    assertTrue(details(clip).contains("\"processing\":false"));
    assertTrue(details(clip).contains("\"url\":\"" + sprite.picture().path()));
    assertEquals(200, fetch(sprite.picture()));
    assertEquals(200, fetch(rest.getFirst().media()));
  }

  @Test
  void grow_again_changesNothing() throws Exception {
    ImportPlan plan = plan(Samples.clip(files, "720x1280", 1.3));
    Clip clip = production().add(work(plan), first(plan));
    Rendition first = clip.renditions().getLast();
    List<Rendition> rest = pipeline().rest(plan, first, files, Progress.NONE).renditions();
    production().grow(clip.id(), rest);
    Clip once = found(clip);
    production().grow(clip.id(), rest);
    assertEquals(once, found(clip));
  }

  @Test
  void grow_sameSizeWithOtherBytes_keepsTheFirstAndSweepsTheOther() throws Exception {
    ImportPlan plan = plan(Samples.clip(files, "96x160", 1.4));
    Clip clip = production().add(work(plan), first(plan));
    Pipeline.Product other = first(plan(Samples.clip(files, "96x160", 1.9)));
    production().grow(clip.id(), List.of(other.rendition()));
    assertEquals(clip.renditions(), found(clip).renditions());
    sweep();
    assertTrue(store().find(other.rendition().media()).isEmpty());
    assertTrue(store().find(clip.renditions().getFirst().media()).isPresent());
  }

  @Test
  void delete_clipWithSprite_withdrawsItAndSweepsIt() throws Exception {
    ImportPlan plan = plan(Samples.clip(files, "96x160", 1.5));
    Pipeline.Product product = first(plan);
    Clip clip = production().add(work(plan), product);
    Sprite sprite = pipeline().rest(plan, product.rendition(), files, Progress.NONE).sprite();
    production().setSprite(clip.id(), sprite);
    clips().delete(clip.id());
    assertEquals(404, fetch(sprite.picture()));
    server.server().part(ItemOutbox.class).flush();
    server.server().part(MediaSweep.class).sweep();
    sweep();
    assertTrue(store().find(sprite.picture()).isEmpty());
  }

  @Test
  void add_throughTheImporter_isWhole() throws Exception {
    Path file = Samples.clip(files, "720x1280", 1.6);
    Clip clip =
        switch (clips().add(file, METADATA)) {
          case ImportResult.Imported(var made) -> made;
          case ImportResult.AlreadyThere _, ImportResult.Rejected _ -> throw new AssertionError();
        };
    assertFalse(clip.processing());
    assertEquals(2, clip.renditions().size());
    assertTrue(clip.sprite().isPresent());
    assertEquals(clip, found(clip));
  }

  /** As a day later. */
  private static void sweep() {
    Instant later = Instant.now().plusSeconds(60);
    JdbcClient.create(server.server().part(DataSource.class))
        .sql("update orphan_media set since = now() - interval '2 days'")
        .update();
    server.server().part(MediaSweep.class).deleteMedia(later);
  }

  private ImportPlan plan(Path file) throws Exception {
    return pipeline().plan(pipeline().look(file), Cut.ALL, false, false);
  }

  private Pipeline.Product first(ImportPlan plan) throws Exception {
    return pipeline().first(plan, OptionalDouble.empty(), files, Progress.NONE);
  }

  private static ClipProduction.Work work(ImportPlan plan) throws Exception {
    return ClipProduction.Work.of(source(plan), METADATA, Sharing.OPEN);
  }

  private static String source(ImportPlan plan) throws Exception {
    return Hashes.sha256(plan.source().file());
  }

  private static Clip found(Clip clip) {
    return clips().find(clip.id()).orElseThrow();
  }

  private static String details(Clip clip) {
    return server.send(server.anonymous("/api/clips/" + clip.id())).body();
  }

  private static int fetch(MediaName name) {
    Answer answer = server.send(server.anonymous(name.path()));
    return answer.status();
  }

  private static Clips clips() {
    return server.server().part(Clips.class);
  }

  private static ClipProduction production() {
    return server.server().part(ClipProduction.class);
  }

  private static Pipeline pipeline() {
    return server.server().part(Pipeline.class);
  }

  private static MediaStore store() {
    return server.server().part(MediaStore.class);
  }
}
