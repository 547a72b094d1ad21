package dev.riffle.server.accounts;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases those who wanted to leave, when their grace is over, and accounts whose maker went before
 * there was a passkey or a password: every feature what it keeps, then the account itself. What
 * fails half-way is done again. Thread-safe.
 */
@Component
class Erasure {
  private static final Logger LOG = LoggerFactory.getLogger(Erasure.class);

  private static final Duration UNFINISHED_KEPT = Duration.ofDays(1);

  private final AccountStorage storage;
  private final Accounts accounts;
  private final SessionList sessions;
  private final List<PersonalData> features;
  private final TransactionTemplate transaction;
  private final InstantSource clock;

  Erasure(
      AccountStorage storage,
      Accounts accounts,
      SessionList sessions,
      List<PersonalData> features,
      PlatformTransactionManager transactions,
      InstantSource clock) {
    this.storage = storage;
    this.accounts = accounts;
    this.sessions = sessions;
    this.features = features;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /** Erases all whose time has come. */
  void eraseDue() {
    Instant now = clock.instant();
    storage.dueForDeletion(now).forEach(this::tryToErase);
    storage.outOfReach(now.minus(UNFINISHED_KEPT)).forEach(this::tryToErase);
  }

  private void tryToErase(Account account) {
    try {
      transaction.executeWithoutResult(_ -> erase(account));
    } catch (RuntimeException e) {
      LOG.error("an account could not be erased; it will be tried again", e);
    }
  }

  private void erase(Account account) {
    sessions.endAll(account.handle());
    features.forEach(feature -> feature.erase(account));
    storage.delete(account);
    accounts.changed(account);
  }

  @Configuration(proxyBeanMethods = false)
  static class Job {
    private static final Duration INTERVAL = Duration.ofHours(1);

    @Bean
    Task<Void> erasures(Erasure erasure) {
      return Tasks.recurring("erase-accounts", FixedDelay.of(INTERVAL))
          .execute((_, _) -> erasure.eraseDue());
    }
  }
}
