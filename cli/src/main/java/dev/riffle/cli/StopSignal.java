package dev.riffle.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The moment at which this process is told to end, by Ctrl-C or otherwise. Thread-safe. */
final class StopSignal {
  private final CountDownLatch told = new CountDownLatch(1);

  private StopSignal() {}

  static StopSignal ofThisProcess() {
    StopSignal signal = new StopSignal();
    Runtime.getRuntime().addShutdownHook(new Thread(signal.told::countDown, "stop-signal"));
    return signal;
  }

  /** Waits for it; what was started stops by shutdown hooks of its own. */
  void await() throws InterruptedException {
    told.await();
  }

  /**
   * Tells whether it came within a second. Ctrl-C reaches child processes too, so that their
   * failure may be seen here before the signal is.
   */
  boolean isNear() throws InterruptedException {
    return told.await(1, TimeUnit.SECONDS);
  }
}
