package dev.riffle.server.create;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Works off the queue of productions, a few at the same time. Thread-safe. */
@Component
class ProductionJob {
  static final TaskDescriptor<Void> TASK = TaskDescriptor.of("produce-clips");

  private final ProductionQueue queue;
  private final Production production;
  private final InstantSource clock;
  private final Semaphore lanes;
  private volatile boolean stopping;

  /**
   * @param parallelism productions at the same time; an encoder uses all processors by itself
   */
  ProductionJob(
      ProductionQueue queue,
      Production production,
      InstantSource clock,
      @Value("${riffle.create.parallelism:1}") int parallelism) {
    Ranges.between("riffle.create.parallelism", parallelism, 1, 16);
    this.queue = queue;
    this.production = production;
    this.clock = clock;
    this.lanes = new Semaphore(parallelism);
  }

  /** Works until nothing waits; returns at once where enough others work already. */
  void work() {
    do {
      if (!lanes.tryAcquire()) {
        return;
      }
      try {
        drain();
      } finally {
        lanes.release();
      }
      // Something may have come after the last look, while this lane was still taken.
    } while (goesOn() && queue.waits(clock.instant()));
  }

  @EventListener(ContextClosedEvent.class)
  void stop() {
    stopping = true;
    production.stop();
  }

  private void drain() {
    Optional<String> next = goesOn() ? queue.take(clock.instant()) : Optional.empty();
    while (next.isPresent()) {
      run(next.get());
      next = goesOn() ? queue.take(clock.instant()) : Optional.empty();
    }
  }

  private void run(String draft) {
    try {
      production.run(draft);
    } finally {
      queue.give(draft);
    }
  }

  private boolean goesOn() {
    return !stopping && !Thread.currentThread().isInterrupted();
  }

  @Configuration(proxyBeanMethods = false)
  static class Job {
    @Bean
    Task<Void> productionTask(ProductionJob job) {
      return Tasks.oneTime(TASK).execute((_, _) -> job.work());
    }
  }
}
