package dev.riffle.server.feed;

import dev.riffle.server.TestClips;
import dev.riffle.server.TestServer;
import dev.riffle.server.videos.Clip;
import java.util.List;

/** One server for the tests that add nothing to its catalogue: eight clips of two creators. */
final class SharedApp {
  private static final TestServer SERVER = TestServer.start();
  private static final List<Clip> CLIPS = TestClips.add(SERVER, 8);

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close));
  }

  private SharedApp() {}

  static TestServer server() {
    return SERVER;
  }

  static List<Clip> clips() {
    return CLIPS;
  }
}
