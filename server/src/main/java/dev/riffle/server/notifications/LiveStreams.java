package dev.riffle.server.notifications;

import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.Refusal;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
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
  private final Map<String, Deque<LiveStream>> byViewer = new ConcurrentHashMap<>();
  private final Map<String, Integer> taken = new ConcurrentHashMap<>();
  private volatile boolean stopping;

  LiveStreams(@Value("${riffle.live.streams-max:4000}") int streamsMax) {
    this.streamsMax = streamsMax;
  }

  /**
   * Opens a stream, to be closed by {@link #close}. A viewer's oldest ends where they have too
   * many: that a page is gone is only noticed when something is written to it.
   */
  LiveStream open(Viewer viewer, String session, String address) {
    if (stopping || all.size() >= streamsMax) {
      throw Refusal.of(
          HttpStatus.SERVICE_UNAVAILABLE, "busy", "too many pages are open; try again later");
    }
    take("address " + address, ADDRESS_MAX);
    LiveStream stream = new LiveStream(viewer.personId(), session);
    all.add(stream);
    byViewer.compute(viewer.key(), (_, streams) -> with(streams, stream));
    if (stopping) {
      stream.close();
    }
    return stream;
  }

  void close(LiveStream stream, Viewer viewer, String address) {
    all.remove(stream);
    byViewer.computeIfPresent(viewer.key(), (_, streams) -> without(streams, stream));
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

  /** Ends the streams of a session that has ended. */
  void endSession(String session) {
    end(stream -> !session.isEmpty() && stream.session().equals(session));
  }

  /** Ends all streams of somebody. */
  void endPerson(String person) {
    end(stream -> stream.person().equals(person));
  }

  private void end(Predicate<LiveStream> chosen) {
    all.stream().filter(chosen).forEach(LiveStream::close);
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

  private static Deque<LiveStream> with(@Nullable Deque<LiveStream> streams, LiveStream stream) {
    Deque<LiveStream> more = streams == null ? new ArrayDeque<>() : streams;
    more.addLast(stream);
    if (more.size() > VIEWER_MAX) {
      more.removeFirst().close();
    }
    return more;
  }

  private static @Nullable Deque<LiveStream> without(Deque<LiveStream> streams, LiveStream stream) {
    streams.remove(stream);
    return streams.isEmpty() ? null : streams;
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
