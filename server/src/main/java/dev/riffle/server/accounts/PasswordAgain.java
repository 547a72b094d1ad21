package dev.riffle.server.accounts;

import dev.riffle.server.http.RateLimits;
import dev.riffle.server.http.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Asks for the password again before what somebody else at the screen must not do; who has passkeys
 * alone must have signed in lately. Thread-safe.
 */
@Component
class PasswordAgain {
  private static final RateLimits.Limit TRIES =
      new RateLimits.Limit("try a password", 10, Duration.ofMinutes(15));
  private static final Duration LATELY = Duration.ofMinutes(15);

  private final SignInCheck check;
  private final PasskeyList passkeys;
  private final RateLimits limits;
  private final InstantSource clock;

  PasswordAgain(SignInCheck check, PasskeyList passkeys, RateLimits limits, InstantSource clock) {
    this.check = check;
    this.passkeys = passkeys;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Refuses with {@code wrong-credentials} unless that is the password, where there is one; with
   * {@code sign-in-again} where there are passkeys alone and the session is not a new one.
   */
  void check(Account account, @Nullable String password, HttpServletRequest request) {
    if (account.hasPassword()) {
      limits.take(TRIES, account.id());
      check.password(account, password);
    } else if (!isNew(request) && !passkeys.of(account.handle()).isEmpty()) {
      throw Refusal.of(
          HttpStatus.FORBIDDEN, "sign-in-again", "sign out and in again by passkey, then do this");
    }
  }

  private boolean isNew(HttpServletRequest request) {
    Instant begun = Instant.ofEpochMilli(request.getSession().getCreationTime());
    return begun.isAfter(clock.instant().minus(LATELY));
  }
}
