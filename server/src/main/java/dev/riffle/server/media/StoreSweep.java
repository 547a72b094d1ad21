package dev.riffle.server.media;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * Deletes files that nothing names: a process that ended between storing a file and writing down
 * whose it is left them behind. Whoever stores such a file again meanwhile makes it a new one,
 * which stays for a day.
 */
@Component
class StoreSweep {
  private static final Logger LOG = LoggerFactory.getLogger(StoreSweep.class);
  private static final Duration KEPT = Duration.ofDays(1);
  private static final int BATCH = 500;

  private final MediaStore store;
  private final MediaUses uses;
  private final InstantSource clock;

  StoreSweep(MediaStore store, MediaUses uses, InstantSource clock) {
    this.store = store;
    this.uses = uses;
    this.clock = clock;
  }

  /** Looks at the whole store. */
  void sweep() throws IOException {
    Instant before = clock.instant().minus(KEPT);
    store.walk(before, BATCH, names -> delete(names, before));
  }

  private void delete(List<MediaName> names, Instant before) {
    List<String> gone =
        uses.unused(names).stream()
            .filter(name -> delete(name, before))
            .map(MediaName::fileName)
            .toList();
    if (!gone.isEmpty()) {
      LOG.info("deleted files that nothing names: {}", gone);
    }
  }

  private boolean delete(MediaName name, Instant before) {
    try {
      return store.delete(name, before);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + name.fileName(), e);
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Job {
    private static final LocalTime TIME = LocalTime.of(4, 0);

    @Bean
    Task<Void> storeSweeps(StoreSweep sweep) {
      return Tasks.recurring("sweep-store", new Daily(ZoneOffset.UTC, TIME))
          .execute((_, _) -> {
            try {
              sweep.sweep();
            } catch (IOException e) {
              throw new UncheckedIOException("cannot look through the media", e);
            }
          });
    }
  }
}
