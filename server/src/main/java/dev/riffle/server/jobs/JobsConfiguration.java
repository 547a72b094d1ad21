package dev.riffle.server.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * The scheduler of every {@link Task} bean; a recurring one starts by itself. Work that was under
 * way when the process ended is done again, so a task must bear being run twice. What is scheduled
 * within a transaction is scheduled with it, or not at all.
 */
@Configuration(proxyBeanMethods = false)
class JobsConfiguration {
  /** One or two may be busy with long work. */
  private static final int THREADS = 4;

  private static final Duration STOP_WAIT = Duration.ofSeconds(5);

  @Bean(destroyMethod = "stop")
  Scheduler scheduler(
      DataSource database,
      ObjectProvider<Task<?>> tasks,
      @Value("${riffle.jobs.interval:2s}") Duration interval) {
    List<Task<?>> all = tasks.orderedStream().toList();
    List<RecurringTask<?>> recurring =
        all.stream()
            .filter(RecurringTask.class::isInstance)
            .<RecurringTask<?>>map(task -> (RecurringTask<?>) task)
            .toList();
    List<Task<?>> others = all.stream().filter(task -> !(task instanceof RecurringTask)).toList();
    return Scheduler.create(new TransactionAwareDataSourceProxy(database), others)
        .startTasks(recurring)
        .threads(THREADS)
        .pollingInterval(interval)
        .enableImmediateExecution()
        .shutdownMaxWait(STOP_WAIT)
        .build();
  }

  @Bean
  ApplicationListener<ApplicationReadyEvent> jobsStart(Scheduler scheduler) {
    return _ -> scheduler.start();
  }
}
