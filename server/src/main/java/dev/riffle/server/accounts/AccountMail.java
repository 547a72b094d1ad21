package dev.riffle.server.accounts;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

/**
 * A mail in the queue. Its link is drawn when it is sent, so that no token waits in the database.
 *
 * @param account the id
 * @param posted when it went into the queue
 * @param failures how often the mail server has not taken it
 */
record AccountMail(Kind kind, String account, String address, Instant posted, int failures)
    implements Serializable {

  enum Kind {
    CONFIRM("confirm", MailLink.CONFIRM),
    RESET("reset", MailLink.RESET),
    PASSWORD_CHANGED("password-changed", "/forgotten-password"),
    ADDRESS_CHANGED("address-changed", "/settings/security");

    private final String words;
    private final String page;
    private final Optional<MailLink> link;

    Kind(String words, MailLink link) {
      this.words = words;
      this.page = link.page();
      this.link = Optional.of(link);
    }

    Kind(String words, String page) {
      this.words = words;
      this.page = page;
      this.link = Optional.empty();
    }

    /** Returns the name of the files with what it says. */
    String words() {
      return words;
    }

    /** Returns the path that it leads to. */
    String page() {
      return page;
    }

    /** Returns what its link is good for, where that needs a token. */
    Optional<MailLink> link() {
      return link;
    }
  }

  AccountMail failed() {
    return new AccountMail(kind, account, address, posted, failures + 1);
  }
}
