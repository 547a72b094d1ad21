package dev.riffle.server.accounts;

import dev.riffle.server.http.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own account. */
@RestController
@Tag(name = "accounts")
class AccountController {
  private final Accounts accounts;
  private final People people;
  private final PasswordAgain again;
  private final SessionList sessions;
  private final AccountMails mails;
  private final MailTokens links;
  private final MeViews views;

  AccountController(
      Accounts accounts,
      People people,
      PasswordAgain again,
      SessionList sessions,
      AccountMails mails,
      MailTokens links,
      MeViews views) {
    this.accounts = accounts;
    this.people = people;
    this.again = again;
    this.sessions = sessions;
    this.mails = mails;
    this.links = links;
    this.views = views;
  }

  @Schema(name = "ProfileChange")
  record Profile(@Nullable String name, @Nullable String bio, @Nullable String language) {}

  @Schema(requiredProperties = {"current", "next"})
  record PasswordChange(@Nullable String current, @Nullable String next) {}

  record Leave(@Schema(description = "Wanted where there is one") @Nullable String password) {}

  record Leaving(Instant deletionAt) {}

  @PutMapping("/api/account/profile")
  @Operation(operationId = "setProfile", summary = "Changes what others see, and the language")
  MeView profile(Viewer viewer, @RequestBody Profile change) {
    Account account = viewer.signedIn();
    Person person = people.find(account.id()).orElseThrow();
    String language = Objects.requireNonNullElse(change.language, account.language());
    NewAccount.checkLanguage(language);
    accounts.setProfile(account, changed(person, change), language);
    return views.of(accounts.find(account.id()));
  }

  @PutMapping("/api/account/password")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "setPassword", summary = "Changes the password; signs out elsewhere")
  void password(Viewer viewer, @RequestBody PasswordChange change, HttpServletRequest request) {
    Account account = viewer.signedIn();
    again.check(account, change.current, request);
    String next = SignUpController.given("next", change.next);
    Passwords.check(next, account.handle());
    accounts.setPassword(account, next);
    links.endAll(account.id(), MailLink.RESET);
    sessions.endOthers(account.handle(), SessionController.current(request));
    mails.tell(AccountMail.Kind.PASSWORD_CHANGED, account.id());
  }

  @DeleteMapping("/api/account")
  @Operation(
      operationId = "deleteAccount",
      summary = "Puts the account out of sight, and erases it after fourteen days")
  Leaving delete(Viewer viewer, @RequestBody Leave leave, HttpServletRequest request) {
    Account account = viewer.signedIn();
    again.check(account, leave.password, request);
    return new Leaving(accounts.leave(account));
  }

  @PostMapping("/api/account/restore")
  @Operation(operationId = "restoreAccount", summary = "Takes the deletion back")
  MeView restore(Viewer viewer) {
    Account account = viewer.signedIn();
    accounts.stay(account);
    return views.of(accounts.find(account.id()));
  }

  private static Person changed(Person person, Profile change) {
    try {
      return new Person(
          person.id(),
          person.handle(),
          Optional.ofNullable(change.name).map(NewAccount::visible).orElse(person.name()),
          person.color(),
          Optional.ofNullable(change.bio).orElse(person.bio()));
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid(String.valueOf(e.getMessage()));
    }
  }
}
