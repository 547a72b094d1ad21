package dev.riffle.server.notifications;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * One open page's stream of events. Whoever has news hands it over and never waits; the request's
 * own thread writes it. A page that does not keep up is let go: it connects again and asks anew.
 */
final class LiveStream {
  private static final int WAITING_MAX = 64;
  private static final Duration PING = Duration.ofSeconds(15);
  private static final String END = "";

  private final String person;
  private final String session;
  private final BlockingQueue<String> waiting = new ArrayBlockingQueue<>(WAITING_MAX);
  private volatile boolean closed;

  /**
   * A stream for a page of somebody who is signed in by {@code session}; both empty for a guest.
   */
  LiveStream(String person, String session) {
    this.person = person;
    this.session = session;
  }

  String person() {
    return person;
  }

  String session() {
    return session;
  }

  /** Hands over an event; one too many ends the stream. */
  void offer(String event) {
    if (!waiting.offer(event)) {
      close();
    }
  }

  void close() {
    closed = true;
    if (!waiting.offer(END)) {
      waiting.clear();
      waiting.offer(END);
    }
  }

  /** Writes what is handed over until the stream is closed, the page is gone, or it is time. */
  void write(OutputStream out, Instant until) throws IOException, InterruptedException {
    while (!closed && Instant.now().isBefore(until)) {
      String event = waiting.poll(PING.toMillis(), TimeUnit.MILLISECONDS);
      out.write((event == null ? LiveEvents.PING : event).getBytes(StandardCharsets.UTF_8));
      for (String more = waiting.poll(); more != null; more = waiting.poll()) {
        out.write(more.getBytes(StandardCharsets.UTF_8));
      }
      out.flush();
    }
  }
}
