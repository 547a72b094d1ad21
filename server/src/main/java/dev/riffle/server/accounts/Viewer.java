package dev.riffle.server.accounts;

import dev.riffle.server.http.Refusal;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/**
 * Whoever sent a request: a guest, or somebody who is signed in. A controller's parameter of this
 * type is filled in.
 *
 * @param key 32 hexadecimal digits, by which the engine, the log and the likes know them. A guest's
 *     is a hash of their cookie; an account keeps that of the guest who made it
 */
public record Viewer(String key, Optional<Account> account) {

  /** Somebody without an account. */
  public static Viewer guest(String key) {
    return new Viewer(key, Optional.empty());
  }

  /** Returns who it is, or refuses a guest. */
  public Account signedIn() {
    return account.orElseThrow(Refusal::signInNeeded);
  }

  /** Returns who it is, or refuses guests and those who may look but not act. */
  public Account active() {
    Account account = signedIn();
    if (account.suspended()) {
      throw Refusal.of(HttpStatus.FORBIDDEN, "suspended", "this account is suspended");
    }
    if (account.deletionAt().isPresent()) {
      throw Refusal.of(
          HttpStatus.FORBIDDEN, "leaving", "this account is to be deleted; restore it first");
    }
    return account;
  }

  /** Returns who it is, or refuses those without that role, and those who may not act. */
  public Account requires(Role role) {
    if (!signedIn().role().includes(role)) {
      throw Refusal.notAllowed("this is for those with the role " + role);
    }
    return active();
  }

  /** Returns the person's id; empty for a guest. */
  public String personId() {
    return account.map(Account::id).orElse("");
  }
}
