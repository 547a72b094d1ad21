package dev.riffle.server.notifications;

import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.PersonalData;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What somebody was told, and what others were told of them. */
@Component
record NoticeData(Inbox inbox, NoticeStorage storage) implements PersonalData {
  private static final int BATCH = 500;

  @Override
  public void export(Account account, Export export) throws IOException {
    List<Notice> all = new ArrayList<>();
    Inbox.Page page = inbox.page(account.id(), Long.MAX_VALUE, BATCH);
    all.addAll(page.notices());
    while (page.next().isPresent()) {
      page = inbox.page(account.id(), page.next().get(), BATCH);
      all.addAll(page.notices());
    }
    export.json("notices", all);
  }

  @Override
  public void erase(Account account) {
    storage.erase(account.id());
  }
}
