package dev.riffle.server.notifications;

import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.UnreadCount;
import org.springframework.stereotype.Component;

/** The number beside the inbox. */
@Component
record InboxCount(NoticeStorage storage) implements UnreadCount {
  @Override
  public int of(Account account) {
    return storage.unread(account.id());
  }
}
