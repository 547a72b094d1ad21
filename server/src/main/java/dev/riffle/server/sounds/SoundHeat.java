package dev.riffle.server.sounds;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the ranks of sounds and of their clips up to what is watched now, once a while: heat
 * changes with every view, and its indexes would make each one dear. Thread-safe.
 */
@Component
class SoundHeat {
  private final JdbcClient jdbc;
  private final SoundRows rows;
  private final TransactionTemplate transaction;

  SoundHeat(JdbcClient jdbc, SoundRows rows, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Lifts clips whose heat has grown noticeably, and their sounds; settles the counts. */
  void refresh() {
    lift();
    transaction.executeWithoutResult(_ -> settle());
    rows.removeUnused();
  }

  /** A sum of powers of two by their logarithms, against the highest. */
  private void lift() {
    jdbc.sql(
            """
            with lifted as (
              update clip_sound set rank = heat from clip_count
              where clip_count.clip = clip_sound.clip and heat > rank + 0.25
              returning clip_sound.clip, clip_sound.sound, clip_sound.listed, heat
            ), warm as (
              select lifted.sound, lifted.heat from lifted where lifted.listed
              union all
              select clip_sound.sound, rank from clip_sound
              where sound in (select sound from lifted) and listed
                and clip not in (select clip from lifted)
            ), hottest as (
              select sound, heat, max(heat) over (partition by sound) as highest from warm
            ), sums as (
              select sound, highest + ln(sum(power(2, greatest(heat - highest, -100)))) / ln(2) as heat
              from hottest group by sound, highest
            )
            update sound_count set heat = sums.heat from sums where sound_count.sound = sums.sound
            """)
        .update();
  }

  private void settle() {
    jdbc.sql(
            """
            with gone as (delete from sound_change returning sound, clips),
                 sums as (select sound, sum(clips) as clips from gone group by sound)
            update sound_count set clips = sound_count.clips + sums.clips
            from sums where sound_count.sound = sums.sound
            """)
        .update();
  }

  @Configuration(proxyBeanMethods = false)
  static class Job {
    private static final Duration INTERVAL = Duration.ofMinutes(2);

    @Bean
    Task<Void> soundRanks(SoundHeat heat) {
      return Tasks.recurring("refresh-sound-ranks", FixedDelay.of(INTERVAL))
          .execute((_, _) -> heat.refresh());
    }
  }
}
