package dev.riffle.cli;

/**
 * Provides virtual threads with more threads of the operating system than it has processors. A
 * virtual thread is never interrupted while it computes or copies; with one carrier a processor,
 * two uploads over a fast line or two passwords to hash would keep every feed waiting until they
 * are done. Among carriers the operating system shares the processors out.
 */
public final class CarrierThreads {
  private static final String PROPERTY = "jdk.virtualThreadScheduler.parallelism";
  private static final int SPARE = 16;

  private CarrierThreads() {}

  /** Must come before the first virtual thread of the process; an operator's choice stays. */
  public static void provide() {
    if (System.getProperty(PROPERTY) == null) {
      System.setProperty(
          PROPERTY, String.valueOf(Runtime.getRuntime().availableProcessors() + SPARE));
    }
  }
}
