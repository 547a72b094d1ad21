package dev.riffle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class CarrierThreadsTest {
  @Test
  void requestsThatCompute_onEveryProcessor_keepNoOtherWaiting() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Busy.class.getName())
            .inheritIO()
            .start();
    try {
      assertTrue(process.waitFor(1, TimeUnit.MINUTES), "the other request still waits");
      assertEquals(0, process.exitValue());
    } finally {
      process.destroyForcibly();
    }
  }

  /** As many virtual threads as there are processors compute without end; then one more comes. */
  static final class Busy {
    private Busy() {}

    public static void main(String[] arguments) throws InterruptedException {
      CarrierThreads.provide();
      int processors = Runtime.getRuntime().availableProcessors();
      CountDownLatch computing = new CountDownLatch(processors);
      for (int i = 0; i < processors; i++) {
        Thread.startVirtualThread(() -> {
          computing.countDown();
          while (true) {
            Thread.onSpinWait();
          }
        });
      }
      computing.await();
      Thread.startVirtualThread(() -> System.exit(0)).join();
    }
  }
}
