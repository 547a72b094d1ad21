package dev.riffle.server.accounts;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.riffle.server.mail.Mailer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/**
 * Sends the mails of the queue. What the mail server does not take is tried again, after a minute
 * at first and twice as long each time, for a day. The log names neither address nor link, which is
 * why failures are not left to the scheduler's. Thread-safe.
 */
@Component
class AccountMailJob {
  private static final Logger LOG = LoggerFactory.getLogger(AccountMailJob.class);
  private static final Duration TRIED = Duration.ofDays(1);
  private static final Duration WAIT_MIN = Duration.ofMinutes(1);
  private static final int DOUBLINGS_MAX = 8;

  private final Accounts accounts;
  private final MailAddresses addresses;
  private final MailTokens tokens;
  private final MailWords words;
  private final Mailer mailer;
  private final InstantSource clock;

  AccountMailJob(
      Accounts accounts,
      MailAddresses addresses,
      MailTokens tokens,
      MailWords words,
      Mailer mailer,
      InstantSource clock) {
    this.accounts = accounts;
    this.addresses = addresses;
    this.tokens = tokens;
    this.words = words;
    this.mailer = mailer;
    this.clock = clock;
  }

  /** Sends {@code mail}; returns what is to become of it in the queue. */
  CompletionHandler<AccountMail> run(AccountMail mail) {
    try {
      accounts
          .find(mail.account())
          .filter(_ -> mailer.on() && wanted(mail))
          .ifPresent(account -> send(mail, account));
      return new CompletionHandler.OnCompleteRemove<>();
    } catch (MailException e) {
      return afterFailure(mail.failed(), e);
    }
  }

  /** Returns when to try a mail again that has failed; empty where it is given up. */
  static Optional<Instant> again(AccountMail mail, Instant now) {
    Instant next =
        now.plus(WAIT_MIN.multipliedBy(1L << Math.min(mail.failures() - 1, DOUBLINGS_MAX)));
    return Optional.of(next).filter(mail.posted().plus(TRIED)::isAfter);
  }

  /** The address may have been changed since. */
  private boolean wanted(AccountMail mail) {
    MailAddresses.Pair now = addresses.of(mail.account());
    Optional<String> address = Optional.of(mail.address());
    return switch (mail.kind()) {
      case CONFIRM -> now.pending().equals(address);
      case RESET -> now.confirmed().equals(address);
      case PASSWORD_CHANGED, ADDRESS_CHANGED -> true;
    };
  }

  private void send(AccountMail mail, Account account) {
    mail.kind()
        .link()
        .ifPresentOrElse(
            link -> sendLink(mail, account, link),
            () -> mailer.send(words.write(mail, account, "")));
  }

  private void sendLink(AccountMail mail, Account account, MailLink link) {
    tokens
        .draw(account.id(), link, mail.address())
        .ifPresent(token -> {
          try {
            mailer.send(words.write(mail, account, "#" + token));
          } catch (MailException e) {
            tokens.end(token);
            throw e;
          }
        });
  }

  private CompletionHandler<AccountMail> afterFailure(AccountMail mail, MailException e) {
    Optional<Instant> again = again(mail, clock.instant());
    LOG.warn(
        "a mail ({}) could not be sent ({}); {}",
        mail.kind().words(),
        e.getClass().getSimpleName(),
        again.map(time -> "tried again at " + time).orElse("given up"));
    return again
        .<CompletionHandler<AccountMail>>map(
            time -> (complete, queue) -> queue.reschedule(complete, time, mail))
        .orElseGet(CompletionHandler.OnCompleteRemove::new);
  }

  @Configuration(proxyBeanMethods = false)
  static class Job {
    @Bean
    Task<AccountMail> accountMailTask(AccountMailJob job) {
      return Tasks.custom(AccountMails.TASK).execute((mail, _) -> job.run(mail.getData()));
    }
  }
}
