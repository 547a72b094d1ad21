package dev.riffle.engine.store;

import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import dev.riffle.engine.snapshot.Stateful;
import java.time.Instant;

/** The time by the log: the latest time of any entry so far. It never goes back. */
public final class LogClock implements Stateful {
  private static final Instant EARLIEST = Instant.ofEpochMilli(-(1L << 52));
  private static final Instant LATEST = Instant.ofEpochMilli(1L << 52);

  private long nowMillis = Long.MIN_VALUE;

  /** Returns epoch milliseconds, cut off where they would no longer fit a double. */
  public static long millis(Instant instant) {
    if (instant.isBefore(EARLIEST)) {
      return EARLIEST.toEpochMilli();
    }
    return instant.isAfter(LATEST) ? LATEST.toEpochMilli() : instant.toEpochMilli();
  }

  /** Moves to {@code millis} if that is later; returns the time by the log. */
  public long advance(long millis) {
    nowMillis = Math.max(nowMillis, millis);
    return nowMillis;
  }

  @Override
  public void write(StateWriter out) {
    out.number(nowMillis);
  }

  @Override
  public void read(StateReader in) {
    nowMillis = in.longInteger();
  }
}
