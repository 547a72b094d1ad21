package dev.riffle.server.accounts;

import dev.riffle.server.http.ClientNetwork;
import dev.riffle.server.http.RateLimits;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.settings.Settings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who one is, and how one becomes somebody. */
@RestController
@Tag(name = "accounts")
class SignUpController {
  private static final RateLimits.Limit SIGN_UPS =
      new RateLimits.Limit("make an account", 10, Duration.ofHours(1));
  private static final RateLimits.Limit SET_UPS =
      new RateLimits.Limit("try a set-up code", 10, Duration.ofMinutes(10));
  private static final RateLimits.Limit LOOKS =
      new RateLimits.Limit("ask for a name", 60, Duration.ofMinutes(1));
  private static final int AGE_MAX = 130;

  private final Accounts accounts;
  private final People people;
  private final FirstStart first;
  private final MeViews views;
  private final SignIns signIns;
  private final GuestCookie cookie;
  private final Settings settings;
  private final RateLimits limits;
  private final InstantSource clock;

  SignUpController(
      Accounts accounts,
      People people,
      FirstStart first,
      MeViews views,
      SignIns signIns,
      GuestCookie cookie,
      Settings settings,
      RateLimits limits,
      InstantSource clock) {
    this.accounts = accounts;
    this.people = people;
    this.first = first;
    this.views = views;
    this.signIns = signIns;
    this.cookie = cookie;
    this.settings = settings;
    this.limits = limits;
    this.clock = clock;
  }

  @Schema(requiredProperties = {"handle", "birthDate"})
  record SignUp(
      @Nullable String handle,
      @Schema(description = "Shown to others; the handle where there is none")
          @Nullable String name,
      @Schema(description = "Absent where a passkey is registered right afterwards")
          @Nullable String password,
      @Nullable LocalDate birthDate,
      @Schema(description = "BCP 47 tag") @Nullable String language) {}

  @Schema(requiredProperties = {"code", "handle", "password"})
  record SetUp(
      @Schema(description = "As the server printed it") @Nullable String code,
      @Nullable String handle,
      @Nullable String name,
      @Nullable String password,
      @Nullable String language,
      @Schema(description = "The name of this place") @Nullable String instanceName) {}

  record Available(boolean available) {}

  @GetMapping("/api/me")
  @Operation(operationId = "getMe", summary = "Who asks, and where they are")
  ResponseEntity<MeView> me(Viewer viewer) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(views.of(viewer.account()));
  }

  @GetMapping("/api/accounts/available")
  @Operation(operationId = "isHandleAvailable", summary = "Whether nobody has that handle")
  Available available(@RequestParam String handle, HttpServletRequest request) {
    limits.take(LOOKS, ClientNetwork.of(request));
    return new Available(people.findByHandle(handle.strip()).isEmpty());
  }

  @PostMapping("/api/accounts")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(
      operationId = "signUp",
      summary = "Makes an account and signs in",
      description =
          """
          What the feed has learned from the guest goes on as the account's. An account without a \
          password that nobody is signed in to, and that has no passkey, is erased after a day.\
          """)
  MeView signUp(
      @RequestBody SignUp wish, HttpServletRequest request, HttpServletResponse response) {
    if (!settings.enabled(AccountSettings.OPEN)) {
      throw Refusal.of(
          HttpStatus.FORBIDDEN, "sign-up-closed", "this place takes no new accounts now");
    }
    NewAccount wanted =
        NewAccount.of(
            given("handle", wish.handle),
            text(wish.name),
            Optional.ofNullable(wish.password),
            oldEnough(wish.birthDate),
            text(wish.language),
            false);
    limits.take(SIGN_UPS, ClientNetwork.of(request));
    Account account = accounts.create(wanted, cookie.adopt(request), Role.USER);
    return begin(account, request, response);
  }

  @PostMapping("/api/setup")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(operationId = "setUp", summary = "Makes the first administrator and signs in")
  MeView setUp(@RequestBody SetUp wish, HttpServletRequest request, HttpServletResponse response) {
    limits.take(SET_UPS, ClientNetwork.of(request));
    NewAccount wanted =
        NewAccount.of(
            given("handle", wish.handle),
            text(wish.name),
            Optional.of(given("password", wish.password)),
            LocalDate.EPOCH,
            text(wish.language),
            true);
    Account account = first.setUp(given("code", wish.code), wanted, cookie.adopt(request));
    String name = text(wish.instanceName);
    if (!name.isBlank()) {
      settings.change(AccountSettings.NAME, name, account.handle());
    }
    return begin(account, request, response);
  }

  private MeView begin(Account account, HttpServletRequest request, HttpServletResponse response) {
    signIns.begin(account, request, response);
    cookie.clear(request, response);
    return views.of(Optional.of(account));
  }

  private LocalDate oldEnough(@Nullable LocalDate birth) {
    if (birth == null) {
      throw Refusal.invalid("birthDate must be given");
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    Refusal.unless(
        !birth.isAfter(today) && birth.isAfter(today.minusYears(AGE_MAX)),
        "birthDate must be a day of somebody who lives, but was " + birth);
    long minimum = settings.number(AccountSettings.MINIMUM_AGE);
    if (birth.isAfter(today.minusYears(minimum))) {
      throw Refusal.of(
          HttpStatus.FORBIDDEN,
          "too-young",
          "one must be %d to have an account".formatted(minimum));
    }
    return birth;
  }

  static String given(String name, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw Refusal.invalid(name + " must be given");
    }
    return value;
  }

  private static String text(@Nullable String value) {
    return Objects.requireNonNullElse(value, "");
  }
}
