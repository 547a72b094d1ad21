package dev.riffle.server.accounts;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is kept about an account itself. The account is erased last, by {@link Erasure}. */
@Component
record AccountData(
    People people, SessionList sessions, PasskeyList passkeys, MailAddresses addresses)
    implements PersonalData {
  @Override
  public void export(Account account, Export export) throws IOException {
    List<SessionList.Entry> signedIn = sessions.of(account.handle(), "");
    export.json(
        "account",
        Map.of(
            "person", people.find(account.id()).orElseThrow(),
            "role", account.role(),
            "birthDate", account.birth().toString(),
            "language", account.language(),
            "mailAddress", addresses.of(account.id()),
            "sessions", signedIn,
            "passkeys", passkeys.of(account.handle())));
  }

  @Override
  public void erase(Account account) {}
}
