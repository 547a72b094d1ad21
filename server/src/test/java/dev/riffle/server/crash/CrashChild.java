package dev.riffle.server.crash;

import dev.riffle.server.RiffleServer;
import dev.riffle.server.ServerOptions;
import dev.riffle.server.database.TestPostgres;
import java.nio.file.Path;

/** A real server in a process of its own, to be killed. */
final class CrashChild {
  private CrashChild() {}

  public static void main(String[] arguments) throws InterruptedException {
    RiffleServer server = RiffleServer.start(options(Path.of(arguments[0])));
    System.out.println("PORT " + server.port());
    Thread.currentThread().join();
  }

  static ServerOptions options(Path data) {
    return ServerOptions.of(data)
        .withProperty("riffle.database.binaries", TestPostgres.binaries().toString())
        .withProperty("riffle.recommender.snapshot-interval", "200ms");
  }
}
