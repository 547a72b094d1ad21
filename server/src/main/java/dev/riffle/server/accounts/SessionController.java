package dev.riffle.server.accounts;

import dev.riffle.server.http.ClientNetwork;
import dev.riffle.server.http.RateLimits;
import dev.riffle.server.http.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out, and where one is signed in. Passkeys have Spring Security's endpoints. */
@RestController
@Tag(name = "accounts")
class SessionController {
  private static final RateLimits.Limit BY_ADDRESS =
      new RateLimits.Limit("try to sign in", 60, Duration.ofMinutes(10));
  private static final RateLimits.Limit BY_HANDLE =
      new RateLimits.Limit("try to sign in", 10, Duration.ofMinutes(15));

  private final SignInCheck check;
  private final SignIns signIns;
  private final SessionList sessions;
  private final MeViews views;
  private final RateLimits limits;

  SessionController(
      SignInCheck check, SignIns signIns, SessionList sessions, MeViews views, RateLimits limits) {
    this.check = check;
    this.signIns = signIns;
    this.sessions = sessions;
    this.views = views;
    this.limits = limits;
  }

  @Schema(requiredProperties = {"handle", "password"})
  record SignIn(
      @Nullable String handle,
      @Nullable String password,
      @Schema(description = "Of the authenticator app, or a recovery code, where asked for")
          @Nullable String code) {}

  record Sessions(List<SessionList.Entry> sessions) {}

  @PostMapping("/api/session")
  @Operation(operationId = "signIn", summary = "Signs in by password")
  MeView signIn(
      @RequestBody SignIn attempt, HttpServletRequest request, HttpServletResponse response) {
    String handle = SignUpController.given("handle", attempt.handle).strip();
    String password = SignUpController.given("password", attempt.password);
    limits.take(BY_ADDRESS, ClientNetwork.of(request));
    limits.take(BY_HANDLE, handle.toLowerCase(Locale.ROOT));
    Account account = check.account(handle, password, attempt.code);
    signIns.begin(account, request, response);
    return views.of(Optional.of(account));
  }

  @DeleteMapping("/api/session")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "signOut", summary = "Signs out here")
  void signOut(HttpServletRequest request) {
    signIns.end(request);
  }

  @GetMapping("/api/sessions")
  @Operation(operationId = "getSessions", summary = "Where one is signed in")
  Sessions sessions(Viewer viewer, HttpServletRequest request) {
    return new Sessions(sessions.of(viewer.signedIn().handle(), current(request)));
  }

  @DeleteMapping("/api/sessions/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "endSession", summary = "Signs out elsewhere")
  void end(Viewer viewer, @PathVariable String id) {
    if (!sessions.end(viewer.signedIn().handle(), id)) {
      throw Refusal.notFound("session");
    }
  }

  @DeleteMapping("/api/sessions")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "endOtherSessions", summary = "Signs out everywhere but here")
  void endOthers(Viewer viewer, HttpServletRequest request) {
    sessions.endOthers(viewer.signedIn().handle(), current(request));
  }

  static String current(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null ? "" : session.getId();
  }
}
