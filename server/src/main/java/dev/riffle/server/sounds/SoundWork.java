package dev.riffle.server.sounds;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.riffle.server.media.RejectedException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Gives clips their sounds, one after the other, for a while at a time. */
@Component
class SoundWork {
  private static final Duration TURN = Duration.ofSeconds(20);

  private final SoundQueue queue;
  private final SoundMaker maker;
  private final InstantSource clock;

  SoundWork(SoundQueue queue, SoundMaker maker, InstantSource clock) {
    this.queue = queue;
    this.maker = maker;
    this.clock = clock;
  }

  /** Works until nothing waits or the turn is over, so that other jobs have theirs. */
  synchronized void run() {
    Instant end = clock.instant().plus(TURN);
    Optional<String> clip = queue.next();
    while (clip.isPresent() && clock.instant().isBefore(end)) {
      if (!make(clip.get())) {
        return;
      }
      clip = queue.next();
    }
  }

  private boolean make(String clip) {
    try {
      maker.make(clip);
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    } catch (IOException | RejectedException | RuntimeException e) {
      queue.failed(clip, e);
      return true;
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Job {
    private static final Duration INTERVAL = Duration.ofSeconds(5);

    @Bean
    Task<Void> soundMaking(SoundWork work) {
      return Tasks.recurring("make-sounds", FixedDelay.of(INTERVAL)).execute((_, _) -> work.run());
    }
  }
}
