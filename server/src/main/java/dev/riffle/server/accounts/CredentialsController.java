package dev.riffle.server.accounts;

import dev.riffle.server.http.RateLimits;
import dev.riffle.server.http.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's passkeys and second factor. */
@RestController
@Tag(name = "accounts")
class CredentialsController {
  private static final RateLimits.Limit CODES =
      new RateLimits.Limit("try a code", 10, Duration.ofMinutes(15));

  private final PasskeyList passkeys;
  private final SecondFactor secondFactor;
  private final PasswordAgain again;
  private final Accounts accounts;
  private final RateLimits limits;

  CredentialsController(
      PasskeyList passkeys,
      SecondFactor secondFactor,
      PasswordAgain again,
      Accounts accounts,
      RateLimits limits) {
    this.passkeys = passkeys;
    this.secondFactor = secondFactor;
    this.again = again;
    this.accounts = accounts;
    this.limits = limits;
  }

  record Passkeys(List<PasskeyList.Passkey> passkeys) {}

  record Code(@Nullable String code) {}

  record Password(@Nullable String password) {}

  record RecoveryCodes(List<String> recoveryCodes) {}

  @GetMapping("/api/account/passkeys")
  @Operation(operationId = "getPasskeys", summary = "One's passkeys")
  Passkeys passkeys(Viewer viewer) {
    return new Passkeys(passkeys.of(viewer.signedIn().handle()));
  }

  @DeleteMapping("/api/account/passkeys/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "removePasskey", summary = "Strikes out a passkey")
  void removePasskey(Viewer viewer, @PathVariable String id) {
    Account account = viewer.signedIn();
    if (!account.hasPassword() && passkeys.isOnly(account.handle(), id)) {
      throw Refusal.of(
          HttpStatus.CONFLICT,
          "last-passkey",
          "nobody could sign in any more; set a password or add another passkey first");
    }
    if (!passkeys.remove(account.handle(), id)) {
      throw Refusal.notFound("passkey");
    }
  }

  @PostMapping("/api/account/totp")
  @Operation(
      operationId = "beginTotp",
      summary = "Draws a secret for an authenticator app",
      description = "Codes are asked for once one has been confirmed.")
  SecondFactor.Enrolment begin(Viewer viewer) {
    Account account = viewer.signedIn();
    if (account.secondFactor()) {
      throw Refusal.of(HttpStatus.CONFLICT, "totp-on", "switch the second factor off first");
    }
    return secondFactor.begin(account);
  }

  @PutMapping("/api/account/totp")
  @Operation(operationId = "confirmTotp", summary = "Asks for codes from now on")
  RecoveryCodes confirm(Viewer viewer, @RequestBody Code code) {
    Account account = viewer.signedIn();
    limits.take(CODES, account.id());
    List<String> codes = secondFactor.confirm(account, SignUpController.given("code", code.code()));
    if (codes.isEmpty()) {
      throw Refusal.of(HttpStatus.FORBIDDEN, "code-wrong", "the code is wrong");
    }
    accounts.changed(account);
    return new RecoveryCodes(codes);
  }

  @DeleteMapping("/api/account/totp")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "endTotp", summary = "Asks for no more codes")
  void end(Viewer viewer, @RequestBody Password password, HttpServletRequest request) {
    Account account = viewer.signedIn();
    again.check(account, password.password(), request);
    secondFactor.end(account);
    accounts.changed(account);
  }
}
