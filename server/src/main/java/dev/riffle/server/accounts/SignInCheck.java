package dev.riffle.server.accounts;

import dev.riffle.server.http.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Finds out whether somebody is who they say. Thread-safe. */
@Component
class SignInCheck {
  private final AccountStorage storage;
  private final SecondFactor secondFactor;
  private final PasswordEncoder encoder;
  private final String nobodys;

  SignInCheck(AccountStorage storage, SecondFactor secondFactor, PasswordEncoder encoder) {
    this.storage = storage;
    this.secondFactor = secondFactor;
    this.encoder = encoder;
    this.nobodys = encoder.encode(Keys.hex(16));
  }

  /**
   * Returns the account of {@code handle}. Takes as long for somebody who does not exist.
   *
   * @throws org.springframework.web.ErrorResponseException {@code wrong-credentials}, {@code
   *     code-needed} or {@code code-wrong}
   */
  Account account(String handle, String password, @Nullable String code) {
    Optional<Account> account = storage.findByHandle(handle);
    if (!hasPassword(account, password)) {
      throw unauthorized("wrong-credentials", "the name or the password is wrong");
    }
    Account known = account.orElseThrow();
    if (known.secondFactor()) {
      if (code == null || code.isBlank()) {
        throw unauthorized("code-needed", "the code of the authenticator app is wanted as well");
      }
      if (!secondFactor.accept(known, code)) {
        throw unauthorized("code-wrong", "the code is wrong or was used before");
      }
    }
    return known;
  }

  /** Refuses with {@code wrong-credentials} unless that is the password of {@code account}. */
  void password(Account account, @Nullable String password) {
    if (password == null || !hasPassword(Optional.of(account), password)) {
      throw Refusal.of(HttpStatus.FORBIDDEN, "wrong-credentials", "the password is wrong");
    }
  }

  private boolean hasPassword(Optional<Account> account, String password) {
    Optional<String> hash = account.flatMap(known -> storage.password(known.id()));
    return encoder.matches(password, hash.orElse(nobodys)) && hash.isPresent();
  }

  private static RuntimeException unauthorized(String code, String detail) {
    return Refusal.of(HttpStatus.UNAUTHORIZED, code, detail);
  }
}
