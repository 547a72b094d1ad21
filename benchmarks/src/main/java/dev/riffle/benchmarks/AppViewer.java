package dev.riffle.benchmarks;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody with an account who watches: a feed of five, each clip for a while, a like now and then,
 * a comment more rarely. One thread watches; others may ask what was measured meanwhile.
 */
final class AppViewer implements AutoCloseable {
  private static final Pattern CLIP = Pattern.compile("\"id\":\"([0-9a-f]{20})\",\"caption\"");
  private static final double LIKES = 0.1;
  private static final double COMMENTS = 0.03;

  private final HttpConnection connection;
  private final SplittableRandom random;
  private final double watchSeconds;
  private final List<String> failures = new ArrayList<>();
  private Measured measured = new Measured();

  /**
   * @param watchSeconds mean time with a clip
   */
  AppViewer(HttpConnection connection, int number, double watchSeconds) throws IOException {
    this.connection = connection;
    this.random = new SplittableRandom(number);
    this.watchSeconds = watchSeconds;
    SignUp.as("viewer" + number, connection);
  }

  /** How long requests took, by what they were for. */
  record Measured(Latencies feeds, Latencies events, Latencies comments) {
    Measured() {
      this(new Latencies(), new Latencies(), new Latencies());
    }

    void add(Measured other) {
      feeds.add(other.feeds);
      events.add(other.events);
      comments.add(other.comments);
    }
  }

  /** Returns what was measured since this was asked for the last time. */
  synchronized Measured measured() {
    Measured now = measured;
    measured = new Measured();
    return now;
  }

  /** What was answered by anything but success. */
  synchronized List<String> failures() {
    return List.copyOf(failures);
  }

  /** Watches for as long as that holds. */
  void watch(BooleanSupplier goesOn) throws IOException {
    pause(random.nextDouble() * watchSeconds);
    while (goesOn.getAsBoolean()) {
      HttpConnection.Answer feed =
          timed(Measured::feeds, () -> connection.get("/api/feed?count=5"));
      Matcher clips = CLIP.matcher(feed.text());
      while (clips.find() && goesOn.getAsBoolean()) {
        pause(watchSeconds * (0.2 + 1.6 * random.nextDouble()));
        react(clips.group(1));
      }
    }
  }

  private void react(String clip) throws IOException {
    String watch =
        event("watch", clip, ",\"portion\":%.2f,\"seconds\":5".formatted(random.nextDouble()));
    String both = random.nextDouble() < LIKES ? watch + "," + event("like", clip, "") : watch;
    timed(Measured::events, () -> connection.post("/api/events", "{\"events\":[" + both + "]}"));
    if (random.nextDouble() < COMMENTS) {
      String comment = "{\"id\":\"%s\",\"text\":\"what a clip\"}".formatted(UUID.randomUUID());
      timed(
          Measured::comments,
          () -> connection.post("/api/clips/%s/comments".formatted(clip), comment));
    }
  }

  private static String event(String type, String clip, String more) {
    return "{\"id\":\"%s\",\"type\":\"%s\",\"clip\":\"%s\",\"time\":\"%s\"%s}"
        .formatted(UUID.randomUUID(), type, clip, Instant.now(), more);
  }

  private HttpConnection.Answer timed(Function<Measured, Latencies> kind, Request request)
      throws IOException {
    long began = System.nanoTime();
    HttpConnection.Answer answer = request.send();
    note(kind, System.nanoTime() - began, answer);
    return answer;
  }

  private synchronized void note(
      Function<Measured, Latencies> kind, long nanos, HttpConnection.Answer answer) {
    kind.apply(measured).record(nanos);
    if (answer.status() / 100 != 2) {
      failures.add(answer.status() + " " + answer.text());
    }
  }

  private interface Request {
    HttpConnection.Answer send() throws IOException;
  }

  private static void pause(double seconds) {
    LockSupport.parkNanos((long) (seconds * 1e9));
  }

  @Override
  public void close() throws IOException {
    connection.close();
  }
}
