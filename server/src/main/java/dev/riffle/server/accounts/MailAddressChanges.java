package dev.riffle.server.accounts;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters, confirms and removes mail addresses. An address that was in use is told that it no longer
 * is, and links that went to it end. Thread-safe.
 */
@Component
class MailAddressChanges {
  private final MailAddresses addresses;
  private final MailTokens tokens;
  private final AccountMails mails;

  MailAddressChanges(MailAddresses addresses, MailTokens tokens, AccountMails mails) {
    this.addresses = addresses;
    this.tokens = tokens;
    this.mails = mails;
  }

  @Transactional
  void propose(Account account, String address) {
    addresses.propose(account.id(), address);
    mails.post(AccountMail.Kind.CONFIRM, account.id(), address);
  }

  /** Takes the address into use that {@code token} went to. */
  @Transactional
  void confirm(String token) {
    MailTokens.Drawn drawn =
        tokens.find(token, MailLink.CONFIRM).orElseThrow(PasswordResets::expired);
    Optional<String> before = addresses.of(drawn.account()).confirmed();
    if (!tokens.end(token) || !addresses.confirm(drawn.account(), drawn.address())) {
      throw PasswordResets.expired();
    }
    before
        .filter(address -> !address.equals(drawn.address()))
        .ifPresent(address -> retire(drawn.account(), address));
  }

  @Transactional
  void remove(Account account) {
    Optional<String> before = addresses.of(account.id()).confirmed();
    addresses.remove(account.id());
    tokens.endAll(account.id(), MailLink.CONFIRM);
    before.ifPresent(address -> retire(account.id(), address));
  }

  private void retire(String account, String address) {
    tokens.endAll(account, MailLink.RESET);
    mails.post(AccountMail.Kind.ADDRESS_CHANGED, account, address);
  }
}
