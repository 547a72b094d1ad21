package dev.riffle.server.accounts;

import dev.riffle.server.http.RateLimits;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks for the password again before what somebody else at the screen must not do. Thread-safe. */
@Component
class PasswordAgain {
  private static final RateLimits.Limit TRIES =
      new RateLimits.Limit("try a password", 10, Duration.ofMinutes(15));

  private final SignInCheck check;
  private final RateLimits limits;

  PasswordAgain(SignInCheck check, RateLimits limits) {
    this.check = check;
    this.limits = limits;
  }

  /** Refuses with {@code wrong-credentials} unless that is the password, where there is one. */
  void check(Account account, @Nullable String password) {
    if (account.hasPassword()) {
      limits.take(TRIES, account.id());
      check.password(account, password);
    }
  }
}
