package dev.riffle.server.notifications;

import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.Refusal;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * All open streams, so many for each viewer, address and in all. They end when the server begins to
 * stop, as it waits for requests that are under way. Thread-safe.
 */
@Component
class LiveStreams {
  private static final int VIEWER_MAX = 6;
  private static final int ADDRESS_MAX = 200;
  private static final Duration WAIT = Duration.ofSeconds(30);

  private final int streamsMax;
  private final Set<LiveStream> all = ConcurrentHashMap.newKeySet();
  private final Map<String, Integer> taken = new ConcurrentHashMap<>();
  private volatile boolean stopping;

  LiveStreams(@Value("${riffle.live.streams-max:4000}") int streamsMax) {
    this.streamsMax = streamsMax;
  }

  /** Opens a stream, to be closed by {@link #close}; refuses one too many. */
  LiveStream open(Viewer viewer, String address) {
    if (stopping || all.size() >= streamsMax) {
      throw Refusal.of(
          HttpStatus.SERVICE_UNAVAILABLE, "busy", "too many pages are open; try again later");
    }
    take("viewer " + viewer.key(), VIEWER_MAX);
    try {
      take("address " + address, ADDRESS_MAX);
    } catch (RuntimeException e) {
      give("viewer " + viewer.key());
      throw e;
    }
    LiveStream stream = new LiveStream(viewer.personId());
    all.add(stream);
    if (stopping) {
      stream.close();
    }
    return stream;
  }

  void close(LiveStream stream, Viewer viewer, String address) {
    all.remove(stream);
    give("viewer " + viewer.key());
    give("address " + address);
  }

  void sendAll(String event) {
    all.forEach(stream -> stream.offer(event));
  }

  void send(String person, String event) {
    all.stream()
        .filter(stream -> stream.person().equals(person))
        .forEach(stream -> stream.offer(event));
  }

  boolean listens(String person) {
    return all.stream().anyMatch(stream -> stream.person().equals(person));
  }

  int size() {
    return all.size();
  }

  @EventListener(ContextClosedEvent.class)
  void stop() {
    stopping = true;
    all.forEach(LiveStream::close);
  }

  private void take(String who, int max) {
    int now = taken.merge(who, 1, Integer::sum);
    if (now > max) {
      give(who);
      throw Refusal.tooManyRequests("at most %d pages can listen at once".formatted(max), WAIT);
    }
  }

  private void give(String who) {
    taken.computeIfPresent(who, (_, count) -> count == 1 ? null : count - 1);
  }
}
