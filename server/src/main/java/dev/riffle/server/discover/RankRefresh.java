package dev.riffle.server.discover;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings the ranks of search up to the clips' heat. Heat changes with every view; an index over it
 * beside the words' one would make each view dear. Thread-safe.
 */
@Component
class RankRefresh {
  private final JdbcClient jdbc;

  RankRefresh(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Lifts clips whose heat has grown noticeably; heat never falls. */
  void refresh() {
    jdbc.sql(
            """
            update search_clip set rank = heat from clip_count
            where clip_count.clip = search_clip.clip and heat > rank + 0.25
            """)
        .update();
  }

  @Configuration(proxyBeanMethods = false)
  static class Job {
    private static final Duration INTERVAL = Duration.ofMinutes(10);

    @Bean
    Task<Void> rankRefreshes(RankRefresh refresh) {
      return Tasks.recurring("refresh-search-ranks", FixedDelay.of(INTERVAL))
          .execute((_, _) -> refresh.refresh());
    }
  }
}
