package dev.riffle.server.create;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.riffle.server.videos.ClipState;
import dev.riffle.server.videos.Clips;
import dev.riffle.server.videos.Schedule;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Publishes what was scheduled when its time has come, and closes its draft. Thread-safe. */
@Component
class Publications {
  private final Schedule schedule;
  private final Clips clips;
  private final Drafts drafts;
  private final DraftRows rows;
  private final ProductionRows productions;
  private final ApplicationEventPublisher news;

  Publications(
      Schedule schedule,
      Clips clips,
      Drafts drafts,
      DraftRows rows,
      ProductionRows productions,
      ApplicationEventPublisher news) {
    this.schedule = schedule;
    this.clips = clips;
    this.drafts = drafts;
    this.rows = rows;
    this.productions = productions;
    this.news = news;
  }

  /** Publishes all whose time has come. */
  void publishDue() {
    schedule.publishDue();
    productions.scheduled().forEach(this::closeIfPublished);
  }

  private void closeIfPublished(String id) {
    boolean waits =
        rows.find(id)
            .flatMap(Draft::clip)
            .flatMap(clips::find)
            .filter(clip -> clip.state() != ClipState.PUBLISHED)
            .isPresent();
    if (!waits) {
      productions.setDone(id, drafts.now());
      rows.find(id).ifPresent(draft -> news.publishEvent(DraftChanged.of(draft)));
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Job {
    private static final Duration INTERVAL = Duration.ofSeconds(10);

    @Bean
    Task<Void> publicationTask(Publications publications) {
      return Tasks.recurring("publish-scheduled", FixedDelay.of(INTERVAL))
          .execute((_, _) -> publications.publishDue());
    }
  }
}
