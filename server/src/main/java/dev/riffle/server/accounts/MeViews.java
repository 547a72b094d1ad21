package dev.riffle.server.accounts;

import dev.riffle.server.accounts.MeView.Instance;
import dev.riffle.server.accounts.MeView.OwnAccount;
import dev.riffle.server.settings.Settings;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows people themselves. Thread-safe. */
@Component
class MeViews {
  private final People people;
  private final PasskeyList passkeys;
  private final AccountMails mails;
  private final MailAddresses addresses;
  private final FirstStart first;
  private final Settings settings;
  private final List<UnreadCount> unread;

  MeViews(
      People people,
      PasskeyList passkeys,
      AccountMails mails,
      MailAddresses addresses,
      FirstStart first,
      Settings settings,
      List<UnreadCount> unread) {
    this.people = people;
    this.passkeys = passkeys;
    this.mails = mails;
    this.addresses = addresses;
    this.first = first;
    this.settings = settings;
    this.unread = unread;
  }

  MeView of(Optional<Account> account) {
    return new MeView(
        account.isPresent(),
        account.map(this::own).orElse(null),
        account.map(this::unread).orElse(0),
        first.needed(),
        settings.enabled(AccountSettings.OPEN),
        settings.number(AccountSettings.MINIMUM_AGE),
        mails.on(),
        new Instance(settings.text(AccountSettings.NAME)));
  }

  private int unread(Account account) {
    return unread.stream().mapToInt(count -> count.of(account)).sum();
  }

  private OwnAccount own(Account account) {
    Person person = people.find(account.id()).orElseThrow();
    MailAddresses.Pair mail = mails.on() ? addresses.of(account.id()) : MailAddresses.Pair.NONE;
    return new OwnAccount(
        account.id(),
        account.handle(),
        person.name(),
        person.color(),
        person.bio(),
        account.role(),
        account.language(),
        account.hasPassword(),
        passkeys.of(account.handle()).size(),
        account.secondFactor(),
        account.suspended(),
        mail.confirmed().orElse(null),
        mail.pending().orElse(null),
        account.deletionAt().orElse(null));
  }
}
