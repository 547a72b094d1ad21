package dev.riffle.server;

import dev.riffle.server.accounts.People;
import dev.riffle.server.accounts.Person;
import dev.riffle.server.media.Samples;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.ClipMetadata;
import dev.riffle.server.videos.Clips;
import dev.riffle.server.videos.ImportResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Small clips for tests. */
public final class TestClips {
  private static final AtomicInteger MADE = new AtomicInteger();

  private TestClips() {}

  /** Adds clips about cooking and then as many about music, of two creators by turns. */
  public static List<Clip> add(TestServer server, int count) {
    List<Clip> clips = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String topic = i < count / 2 ? "cooking" : "music";
      Person creator = Person.named(i % 2 == 0 ? "Ada B." : "Chi D.");
      clips.add(add(server, creator, "Clip %d about %s".formatted(i, topic), topic));
    }
    return clips;
  }

  /** Adds a clip of somebody who has an account. */
  public static Clip add(TestServer server, String handle, String caption, String... tags) {
    Person creator = server.server().part(People.class).findByHandle(handle).orElseThrow();
    return add(server, creator, caption, tags);
  }

  private static Clip add(TestServer server, Person creator, String caption, String... tags) {
    ClipMetadata metadata =
        new ClipMetadata(caption, List.of(tags), creator, "en", Instant.now(), false, true);
    try {
      Path files = Files.createTempDirectory("riffle-clips");
      try {
        Path file = Samples.compliant(files, "90x160", 1.0 + MADE.incrementAndGet() * 0.1);
        Clips clips = server.server().part(Clips.class);
        return ((ImportResult.Imported) clips.add(file, metadata)).clip();
      } finally {
        delete(files);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void delete(Path files) throws IOException {
    try (Stream<Path> all = Files.list(files)) {
      for (Path file : all.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(files);
  }
}
