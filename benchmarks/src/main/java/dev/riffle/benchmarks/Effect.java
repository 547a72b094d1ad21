package dev.riffle.benchmarks;

import java.io.IOException;
import java.util.SplittableRandom;
import tools.jackson.databind.json.JsonMapper;

/**
 * The way from an event to its effect: a user watches the first clip of their feed, and asks again
 * until that clip is gone from it.
 */
final class Effect {
  private static final long PATIENCE_NANOS = 20_000_000_000L;

  private final ServerChild server;
  private final World world;
  private final Requests requests;

  Effect(ServerChild server, World world, Requests requests) {
    this.server = server;
    this.world = world;
    this.requests = requests;
  }

  void measure(double seconds, Report report, String name) throws IOException {
    SplittableRandom random = new SplittableRandom(77);
    Latencies latencies = new Latencies();
    int late = 0;
    try (HttpConnection connection = server.connect()) {
      long until = System.nanoTime() + (long) (seconds * 1e9);
      while (System.nanoTime() < until) {
        int user = world.user(random);
        String first = firstItem(connection, user);
        long sent = System.nanoTime();
        Load.checked(connection.post("/v1/events", requests.event(user, first)));
        while (body(connection, user).contains("\"item\":\"" + first + "\"")) {
          late++;
          if (System.nanoTime() - sent > PATIENCE_NANOS) {
            throw new IOException(first + " is still in the feed of " + World.userId(user));
          }
        }
        latencies.record(System.nanoTime() - sent);
      }
    }
    report.latencies(name, latencies, seconds);
    report.figure(name + "-feeds-without-effect", late);
  }

  private String firstItem(HttpConnection connection, int user) throws IOException {
    return JsonMapper.shared().readTree(body(connection, user)).at("/items/0/item").asString();
  }

  private String body(HttpConnection connection, int user) throws IOException {
    return Load.checked(connection.post("/v1/recommend", requests.recommend(user))).text();
  }
}
