package dev.riffle.server.accounts;

import dev.riffle.server.http.ClientNetwork;
import dev.riffle.server.http.RateLimits;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's mail address. */
@RestController
@Tag(name = "accounts")
class MailAddressController {
  private static final RateLimits.Limit BY_ACCOUNT =
      new RateLimits.Limit("enter a mail address", 10, Duration.ofHours(1));
  private static final RateLimits.Limit BY_ADDRESS =
      new RateLimits.Limit("have mail sent to that address", 5, Duration.ofHours(1));
  private static final RateLimits.Limit TRIES =
      new RateLimits.Limit("use a link", 20, Duration.ofMinutes(10));

  private final AccountMails mails;
  private final MailAddressChanges changes;
  private final PasswordAgain again;
  private final RateLimits limits;

  MailAddressController(
      AccountMails mails, MailAddressChanges changes, PasswordAgain again, RateLimits limits) {
    this.mails = mails;
    this.changes = changes;
    this.again = again;
    this.limits = limits;
  }

  @Schema(requiredProperties = "address")
  record MailAddress(
      @Nullable String address,
      @Schema(description = "Wanted where there is one") @Nullable String password) {}

  record Removal(@Schema(description = "Wanted where there is one") @Nullable String password) {}

  @Schema(requiredProperties = "token")
  record Confirmation(
      @Schema(description = "As the link has it behind the #") @Nullable String token) {}

  @PutMapping("/api/account/mail-address")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      operationId = "setMailAddress",
      summary = "Enters a mail address, which is used once its link has been opened")
  void set(Viewer viewer, @RequestBody MailAddress wish, HttpServletRequest request) {
    Account account = viewer.signedIn();
    mails.requireOn();
    String address = MailAddresses.checked(SignUpController.given("address", wish.address));
    again.check(account, wish.password, request);
    limits.take(BY_ACCOUNT, account.id());
    limits.take(BY_ADDRESS, address.toLowerCase(Locale.ROOT));
    changes.propose(account, address);
  }

  @DeleteMapping("/api/account/mail-address")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "removeMailAddress", summary = "Forgets the mail address")
  void remove(Viewer viewer, @RequestBody Removal wish, HttpServletRequest request) {
    Account account = viewer.signedIn();
    mails.requireOn();
    again.check(account, wish.password, request);
    changes.remove(account);
  }

  @PostMapping("/api/mail-address/confirmation")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      operationId = "confirmMailAddress",
      summary = "Takes a mail address into use by the link of a mail")
  void confirm(@RequestBody Confirmation wish, HttpServletRequest request) {
    mails.requireOn();
    String token = SignUpController.given("token", wish.token);
    limits.take(TRIES, ClientNetwork.of(request));
    changes.confirm(token);
  }
}
