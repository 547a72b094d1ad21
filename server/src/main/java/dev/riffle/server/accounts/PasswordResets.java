package dev.riffle.server.accounts;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.riffle.server.http.Refusal;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** New passwords for those who forgot theirs, by a link to their mail address. Thread-safe. */
@Component
class PasswordResets {
  private final Accounts accounts;
  private final MailAddresses addresses;
  private final MailTokens tokens;
  private final AccountMails mails;
  private final SessionList sessions;

  PasswordResets(
      Accounts accounts,
      MailAddresses addresses,
      MailTokens tokens,
      AccountMails mails,
      SessionList sessions) {
    this.accounts = accounts;
    this.addresses = addresses;
    this.tokens = tokens;
    this.mails = mails;
    this.sessions = sessions;
  }

  /** Has a link sent to whom {@code who} names, by handle or mail address; to nobody if unknown. */
  void begin(String who) {
    for (MailAddresses.Holder holder : named(who)) {
      mails.post(AccountMail.Kind.RESET, holder.account(), holder.address());
    }
  }

  /** Sets another password and ends all sessions; the second factor stays. */
  @Transactional
  void finish(String token, String password) {
    MailTokens.Drawn drawn =
        tokens.find(token, MailLink.RESET).orElseThrow(PasswordResets::expired);
    Account account = accounts.find(drawn.account()).orElseThrow();
    Passwords.check(password, account.handle());
    if (!tokens.end(token)) {
      throw expired();
    }
    tokens.endAll(account.id(), MailLink.RESET);
    accounts.setPassword(account, password);
    sessions.endAll(account.handle());
    mails.tell(AccountMail.Kind.PASSWORD_CHANGED, account.id());
  }

  static RuntimeException expired() {
    return Refusal.of(
        HttpStatus.GONE, "link-expired", "the link was used or is too old; ask for another");
  }

  private List<MailAddresses.Holder> named(String who) {
    String name = who.startsWith("@") ? who.substring(1) : who;
    if (name.contains("@")) {
      return addresses.holders(name);
    }
    return accounts.findByHandle(name).stream()
        .flatMap(account ->
            addresses.of(account.id()).confirmed().stream()
                .map(address -> new MailAddresses.Holder(account.id(), address)))
        .toList();
  }

  @Configuration(proxyBeanMethods = false)
  static class Job {
    @Bean
    Task<String> forgottenPasswordTask(PasswordResets resets) {
      return Tasks.oneTime(AccountMails.FORGOTTEN).execute((who, _) -> resets.begin(who.getData()));
    }
  }
}
