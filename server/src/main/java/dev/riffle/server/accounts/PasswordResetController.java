package dev.riffle.server.accounts;

import dev.riffle.server.http.ClientNetwork;
import dev.riffle.server.http.RateLimits;
import dev.riffle.server.http.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A new password for somebody who has forgotten theirs. */
@RestController
@Tag(name = "accounts")
class PasswordResetController {
  private static final RateLimits.Limit ASKS =
      new RateLimits.Limit("ask for a new password", 20, Duration.ofHours(1));
  private static final RateLimits.Limit ASKS_BY_NAME =
      new RateLimits.Limit("ask for a new password", 10, Duration.ofHours(1));
  private static final RateLimits.Limit TRIES =
      new RateLimits.Limit("use a link", 20, Duration.ofMinutes(10));
  private static final int NAME_MAX = 254;

  private final AccountMails mails;
  private final PasswordResets resets;
  private final RateLimits limits;

  PasswordResetController(AccountMails mails, PasswordResets resets, RateLimits limits) {
    this.mails = mails;
    this.resets = resets;
    this.limits = limits;
  }

  @Schema(requiredProperties = "who")
  record Forgotten(@Schema(description = "Handle or mail address") @Nullable String who) {}

  @Schema(requiredProperties = {"token", "next"})
  record Reset(
      @Schema(description = "As the link has it behind the #") @Nullable String token,
      @Schema(description = "The new password") @Nullable String next) {}

  @PostMapping("/api/password/forgotten")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      operationId = "forgotPassword",
      summary = "Has a link sent by which a new password is set",
      description = "Answers the same, and as fast, whether there is such an account or not.")
  void forgotten(@RequestBody Forgotten wish, HttpServletRequest request) {
    mails.requireOn();
    String who = SignUpController.given("who", wish.who).strip();
    Refusal.unless(who.length() <= NAME_MAX, "who must be at most 254 characters");
    limits.take(ASKS, ClientNetwork.of(request));
    limits.take(ASKS_BY_NAME, who.toLowerCase(Locale.ROOT));
    mails.postForgotten(who);
  }

  @PostMapping("/api/password/reset")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      operationId = "resetPassword",
      summary = "Sets a new password by the link of a mail; signs out everywhere")
  void reset(@RequestBody Reset wish, HttpServletRequest request) {
    mails.requireOn();
    String token = SignUpController.given("token", wish.token);
    String next = SignUpController.given("next", wish.next);
    limits.take(TRIES, ClientNetwork.of(request));
    resets.finish(token, next);
  }
}
