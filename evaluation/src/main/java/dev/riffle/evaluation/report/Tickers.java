package dev.riffle.evaluation.report;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Makes tickers that say on a stream, about every five seconds, how far an arm has come. */
@FunctionalInterface
public interface Tickers {
  /**
   * Starts one.
   *
   * @param arm what works
   * @param total how much there is to do
   */
  Ticker start(String arm, long total);

  /** Says nothing. */
  static Tickers silent() {
    return (arm, total) -> Ticker.silent();
  }

  /** Writes a line at a time to {@code out}. */
  static Tickers to(PrintStream out, LongSupplier nanos) {
    return (arm, total) -> new Lines(out, nanos, arm, total);
  }

  /** One arm's lines. */
  final class Lines implements Ticker {
    private static final long PAUSE_NANOS = 5_000_000_000L;
    private static final int STRIDE = 1 << 8;

    private final PrintStream out;
    private final LongSupplier nanos;
    private final String arm;
    private final long total;
    private final long started;
    private long last;

    private Lines(PrintStream out, LongSupplier nanos, String arm, long total) {
      this.out = out;
      this.nanos = nanos;
      this.arm = arm;
      this.total = total;
      this.started = nanos.getAsLong();
      this.last = started;
    }

    @Override
    public void tick(long done) {
      if (done % STRIDE == 0 || done == total) {
        tickNow(done);
      }
    }

    private synchronized void tickNow(long done) {
      long now = nanos.getAsLong();
      if (now - last >= PAUSE_NANOS || done == total) {
        last = now;
        print(done, (now - started) / 1e9);
      }
    }

    private void print(long done, double seconds) {
      out.printf(
          Locale.ROOT,
          "%-20s %3d %%  %,d of %,d  %,.0f/s%n",
          arm,
          100 * done / total,
          done,
          total,
          done / Math.max(seconds, 1e-3));
    }
  }
}
