package dev.riffle.server.accounts;

import java.time.Duration;

/** What a link in a mail is good for, and for how long. */
enum MailLink {
  CONFIRM("/confirm-mail", Duration.ofDays(1)),
  RESET("/reset-password", Duration.ofMinutes(30));

  private final String page;
  private final Duration validity;

  MailLink(String page, Duration validity) {
    this.page = page;
    this.validity = validity;
  }

  /** Returns the path of the page that takes the token. */
  String page() {
    return page;
  }

  Duration validity() {
    return validity;
  }
}
