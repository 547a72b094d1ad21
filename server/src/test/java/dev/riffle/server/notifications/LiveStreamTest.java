package dev.riffle.server.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 5, unit = TimeUnit.SECONDS)
class LiveStreamTest {
  @Test
  void write_handedOver_comesInOrderUntilClosed() throws Exception {
    LiveStream stream = new LiveStream("", "");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Thread writer = Thread.ofVirtual().start(() -> write(stream, out));
    stream.offer("one ");
    stream.offer("two");
    while (out.size() < 7) {
      Thread.sleep(1);
    }
    stream.close();
    writer.join();
    assertEquals("one two", out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void offer_nobodyReads_endsTheStreamAndNeverWaits() throws Exception {
    LiveStream stream = new LiveStream("", "");
    for (int i = 0; i < 100; i++) {
      stream.offer("event " + i);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    stream.write(out, later());
    assertEquals(0, out.size(), "a gap is worse than an end");
  }

  @Test
  void write_untilItIsTime_ends() throws Exception {
    LiveStream stream = new LiveStream("", "");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    stream.offer("late");
    stream.write(out, Instant.now().minusSeconds(1));
    assertTrue(out.size() == 0);
  }

  private static Instant later() {
    return Instant.now().plus(Duration.ofMinutes(1));
  }

  private static void write(LiveStream stream, ByteArrayOutputStream out) {
    try {
      stream.write(out, later());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
