package dev.riffle.server.crash;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Callers who send events and ask for feeds without end, and remember what was acknowledged. */
final class Load implements AutoCloseable {
  private static final int CALLERS = 4;
  private static final int BATCH = 20;
  private static final long PATIENCE_SECONDS = 60;

  private final String key;
  private final int port;
  private final AtomicInteger batches;
  private final Set<String> acknowledged;
  private final Semaphore acknowledgements = new Semaphore(0);
  private final Set<Integer> refusals = ConcurrentHashMap.newKeySet();
  private final List<Thread> callers = new ArrayList<>();
  private final HttpClient http = HttpClient.newHttpClient();
  private volatile boolean stopped;

  /**
   * Starts the load.
   *
   * @param batches counts batches over several loads, so that ids differ
   * @param acknowledged ids of events, added to
   */
  Load(String key, int port, AtomicInteger batches, Set<String> acknowledged) {
    this.key = key;
    this.port = port;
    this.batches = batches;
    this.acknowledged = acknowledged;
    for (int i = 0; i < CALLERS; i++) {
      callers.add(Thread.ofVirtual().start(this::call));
    }
  }

  /** Waits until {@code count} more batches were acknowledged; tells whether they were in time. */
  boolean awaitAcknowledged(int count) throws InterruptedException {
    acknowledgements.drainPermits();
    return acknowledgements.tryAcquire(count, PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  /** Returns the statuses of answers that were neither success nor "try again". */
  Set<Integer> refusals() {
    return refusals;
  }

  @Override
  public void close() {
    stopped = true;
    http.shutdownNow();
    callers.forEach(Load::join);
  }

  private static void join(Thread caller) {
    try {
      caller.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void call() {
    while (!stopped) {
      int batch = batches.incrementAndGet();
      List<String> ids =
          IntStream.range(0, BATCH).mapToObj(i -> "batch-" + batch + "-" + i).toList();
      boolean durable = false;
      while (!durable && !stopped) {
        durable = send(ids);
      }
      if (durable) {
        acknowledged.addAll(ids);
        acknowledgements.release();
        post("/v1/recommend", "{\"user\":\"viewer-%d\"}".formatted(batch % 7));
      }
    }
  }

  private boolean send(List<String> ids) {
    JsonNode answer =
        post(
            "/v1/events",
            ids.stream()
                .map(id ->
                    """
                    {"id":"%s","type":"watch","user":"viewer-%d","item":"clip-%d","portion":0.95}
                    """
                        .formatted(id, id.hashCode() & 7, id.hashCode() & 15))
                .collect(Collectors.joining(",", "{\"events\":[", "]}")));
    return answer.path("accepted").asInt(0) + answer.path("duplicates").asInt(0) == ids.size();
  }

  private JsonNode post(String path, String body) {
    JsonMapper json = new JsonMapper();
    try {
      HttpResponse<String> response =
          http.send(
              HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                  .timeout(Duration.ofSeconds(20))
                  .header("X-API-Key", key)
                  .header("Content-Type", "application/json")
                  .POST(HttpRequest.BodyPublishers.ofString(body))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() != 200 && response.statusCode() != 503) {
        refusals.add(response.statusCode());
      }
      return response.statusCode() == 200
          ? json.readTree(response.body())
          : json.createObjectNode();
    } catch (IOException _) {
      return json.createObjectNode();
    } catch (InterruptedException _) {
      stopped = true;
      return json.createObjectNode();
    }
  }
}
