package dev.riffle.cli.browser;

import dev.riffle.demo.ClipFormat;
import dev.riffle.demo.DemoCatalogue;
import dev.riffle.demo.DemoClip;
import dev.riffle.demo.DemoLibrary;
import dev.riffle.server.RiffleServer;
import dev.riffle.server.ServerOptions;
import dev.riffle.server.accounts.Accounts;
import dev.riffle.server.accounts.FirstStart;
import dev.riffle.server.accounts.NewAccount;
import dev.riffle.server.accounts.People;
import dev.riffle.server.accounts.Person;
import dev.riffle.server.accounts.Role;
import dev.riffle.server.media.Rejection;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.ClipMetadata;
import dev.riffle.server.videos.Clips;
import dev.riffle.server.videos.ImportResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A server on an empty data directory with the demo's clips, made small and short. */
final class DemoServer implements AutoCloseable {
  private static final int RENDERED_AT_A_TIME = 2;
  private static final Path CLIPS = Path.of("target", "small-demo-clips");

  private final RiffleServer server;

  private DemoServer(RiffleServer server) {
    this.server = server;
  }

  static DemoServer start(Path data) throws IOException, InterruptedException {
    DemoServer started = startBeforeSetUp(data);
    setUp(started.server.part(FirstStart.class));
    return started;
  }

  /** Starts it without an administrator, as a place is at first. */
  static DemoServer startBeforeSetUp(Path data) throws IOException, InterruptedException {
    List<DemoClip> demo = DemoCatalogue.standard().clips();
    DemoLibrary library = new DemoLibrary(CLIPS, ClipFormat.SMALL);
    library.prepare(demo, RENDERED_AT_A_TIME, (clip, file, ready, total) -> {});
    RiffleServer server = RiffleServer.start(ServerOptions.of(data));
    try {
      for (DemoClip clip : demo) {
        server.part(Clips.class).add(library.file(clip), metadata(clip));
      }
      return new DemoServer(server);
    } catch (IOException | InterruptedException | RuntimeException e) {
      server.close();
      throw e;
    }
  }

  /** Makes an account. */
  void join(String handle, String name, String password, Role role) {
    NewAccount account =
        NewAccount.of(handle, name, Optional.of(password), LocalDate.EPOCH, "en", true);
    String viewer = UUID.randomUUID().toString().replace("-", "");
    server.part(Accounts.class).create(account, viewer, role);
  }

  /** Returns what the log tells whoever sets the place up. */
  String setUpCode() {
    return server.part(FirstStart.class).code().orElseThrow();
  }

  /** Publishes a clip of somebody who has an account, and returns its id. */
  String publish(String handle) throws IOException, InterruptedException {
    DemoClip drawn = DemoCatalogue.standard().clips().getFirst();
    Person creator = server.part(People.class).findByHandle(handle).orElseThrow();
    Path file = new DemoLibrary(CLIPS, ClipFormat.SMALL).file(drawn);
    return switch (server.part(Clips.class).add(file, metadata(drawn, creator))) {
      case ImportResult.Imported(Clip clip) -> clip.id();
      case ImportResult.AlreadyThere(Clip clip) -> clip.id();
      case ImportResult.Rejected(Rejection why) -> throw new IOException(why.toString());
    };
  }

  String url(String path) {
    return "http://localhost:" + server.port() + path;
  }

  @Override
  public void close() {
    server.close();
  }

  private static void setUp(FirstStart first) {
    NewAccount administrator =
        NewAccount.of(
            "boss", "Boss", Optional.of("a phrase for tests"), LocalDate.EPOCH, "en", true);
    first.setUp(first.code().orElseThrow(), administrator);
  }

  private static ClipMetadata metadata(DemoClip clip) {
    return metadata(clip, Person.named(clip.creator().name()));
  }

  private static ClipMetadata metadata(DemoClip clip, Person creator) {
    return new ClipMetadata(clip.caption(), clip.tags(), creator, "en", Instant.EPOCH, false, true);
  }
}
