package dev.riffle.server.studio;

import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.PersonalData;
import java.io.IOException;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * What is counted for an account. What is kept of it as a viewer goes when the log says that it is
 * forgotten.
 */
@Component
record StudioData(StudioStorage storage) implements PersonalData {
  @Override
  public void export(Account account, Export export) throws IOException {
    export.json("studio", storage.days(account.id(), LocalDate.EPOCH));
  }

  @Override
  public void erase(Account account) {
    storage.erase(account.id());
  }
}
