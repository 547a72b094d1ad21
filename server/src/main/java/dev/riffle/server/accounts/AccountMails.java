package dev.riffle.server.accounts;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.mail.Mailer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Puts mails to accounts into the queue, as part of the caller's transaction. Thread-safe. */
@Component
class AccountMails {
  static final TaskDescriptor<AccountMail> TASK =
      TaskDescriptor.of("account-mail", AccountMail.class);
  static final TaskDescriptor<String> FORGOTTEN =
      TaskDescriptor.of("forgotten-password", String.class);

  private final Mailer mailer;
  private final MailAddresses addresses;
  private final ObjectProvider<Scheduler> scheduler;
  private final InstantSource clock;

  AccountMails(
      Mailer mailer,
      MailAddresses addresses,
      ObjectProvider<Scheduler> scheduler,
      InstantSource clock) {
    this.mailer = mailer;
    this.addresses = addresses;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /** Tells whether this place sends mail. */
  boolean on() {
    return mailer.on();
  }

  /** Refuses with {@code mail-off} where this place sends no mail. */
  void requireOn() {
    if (!on()) {
      throw Refusal.of(HttpStatus.NOT_FOUND, "mail-off", "this place sends no mail");
    }
  }

  void post(AccountMail.Kind kind, String account, String address) {
    Instant now = clock.instant();
    scheduler
        .getObject()
        .schedule(
            TASK.instance(UUID.randomUUID().toString())
                .data(new AccountMail(kind, account, address, now, 0))
                .scheduledTo(Instant.now()));
  }

  /** Tells an account at its address, where it has one and this place sends mail. */
  void tell(AccountMail.Kind kind, String account) {
    if (on()) {
      addresses.of(account).confirmed().ifPresent(address -> post(kind, account, address));
    }
  }

  /** Has somebody looked for who forgot their password; takes the same time for everybody. */
  void postForgotten(String who) {
    scheduler
        .getObject()
        .schedule(
            FORGOTTEN.instance(UUID.randomUUID().toString()).data(who).scheduledTo(Instant.now()));
  }
}
