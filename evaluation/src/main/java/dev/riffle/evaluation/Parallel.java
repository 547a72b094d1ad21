package dev.riffle.evaluation;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Maps lists on several threads. */
public final class Parallel {
  private Parallel() {}

  /** Returns {@code work} of every element, in their order; the first failure is thrown. */
  public static <T, R> List<R> map(List<T> elements, int threads, Function<T, R> work) {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      return executor
          .invokeAll(
              elements.stream().map(element -> (Callable<R>) () -> work.apply(element)).toList())
          .stream()
          .map(Parallel::result)
          .toList();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } finally {
      executor.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) {
    return switch (future.state()) {
      case SUCCESS -> future.resultNow();
      case FAILED -> throw rethrown(future.exceptionNow());
      case RUNNING, CANCELLED -> throw new IllegalStateException("was " + future.state());
    };
  }

  private static RuntimeException rethrown(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return failure instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException(failure);
  }
}
