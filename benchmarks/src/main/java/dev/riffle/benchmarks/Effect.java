package dev.riffle.benchmarks;

import java.io.IOException;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import tools.jackson.databind.json.JsonMapper;

/**
 * The way from an event to its effect: a user watches the first clip of their feed, and asks again
 * until that clip is gone from it; and from a new clip to the first feed that has it, of a user who
 * asks for its tag.
 */
final class Effect {
  private static final long PATIENCE_NANOS = 20_000_000_000L;

  private final ServerChild server;
  private final World world;
  private final Requests requests;
  private final SplittableRandom random = new SplittableRandom(77);

  Effect(ServerChild server, World world, Requests requests) {
    this.server = server;
    this.world = world;
    this.requests = requests;
  }

  /** Watches and asks for some seconds, then adds clips and asks for half as long. */
  void measure(double seconds, Report report, String name) throws IOException {
    try (HttpConnection connection = server.connect()) {
      watches(connection, seconds, report, name);
      newItems(connection, seconds / 2, report, name);
    }
  }

  /** What comes after the acknowledgement, which says that the event is durable, is told apart. */
  private void watches(HttpConnection connection, double seconds, Report report, String name)
      throws IOException {
    Latencies all = new Latencies();
    Latencies beyond = new Latencies();
    long until = System.nanoTime() + (long) (seconds * 1e9);
    while (System.nanoTime() < until) {
      int user = world.user(random);
      String first = firstItem(connection, user);
      long sent = System.nanoTime();
      Load.checked(connection.post("/v1/events", requests.event(user, first)));
      long durable = System.nanoTime();
      await(connection, requests.recommend(user), body -> !has(body, first), sent);
      all.record(System.nanoTime() - sent);
      beyond.record(System.nanoTime() - durable);
    }
    report.latencies(name, all, seconds);
    report.figure(name + "-beyond-durability-p50-millis", beyond.millis(0.5));
    report.atMost(name + "-beyond-durability-p99-millis", beyond.millis(0.99), 20);
  }

  private void newItems(HttpConnection connection, double seconds, Report report, String name)
      throws IOException {
    Latencies latencies = new Latencies();
    long until = System.nanoTime() + (long) (seconds * 1e9);
    for (int i = 0; System.nanoTime() < until; i++) {
      String id = name + "-" + i;
      long sent = System.nanoTime();
      Load.checked(connection.post("/v1/items", requests.newItem(id)));
      await(connection, requests.recommendTag(0, id), body -> has(body, id), sent);
      latencies.record(System.nanoTime() - sent);
    }
    report.figure(name + "-new-item-p50-millis", latencies.millis(0.5));
    report.atMost(name + "-new-item-p99-millis", latencies.millis(0.99), 100);
  }

  private static boolean has(String feed, String item) {
    return feed.contains("\"item\":\"" + item + "\"");
  }

  private static void await(
      HttpConnection connection, String request, Predicate<String> condition, long sent)
      throws IOException {
    while (!condition.test(body(connection, request))) {
      if (System.nanoTime() - sent > PATIENCE_NANOS) {
        throw new IOException("20 s later there is still no effect on the answer to " + request);
      }
    }
  }

  private String firstItem(HttpConnection connection, int user) throws IOException {
    String feed = body(connection, requests.recommend(user));
    return JsonMapper.shared().readTree(feed).at("/items/0/item").asString();
  }

  private static String body(HttpConnection connection, String request) throws IOException {
    return Load.checked(connection.post("/v1/recommend", request)).text();
  }
}
