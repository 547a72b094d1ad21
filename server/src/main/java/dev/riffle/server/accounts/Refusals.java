package dev.riffle.server.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the problems of requests that reach no controller. Thread-safe. */
@Component
class Refusals {
  /** A problem: its status, its code and what it says. */
  record Kind(HttpStatus status, String code, String detail) {}

  static final Kind SIGN_IN =
      new Kind(HttpStatus.UNAUTHORIZED, "sign-in-needed", "sign in to do this");
  static final Kind NOT_ALLOWED =
      new Kind(HttpStatus.FORBIDDEN, "not-allowed", "this is not for your account");
  static final Kind CSRF =
      new Kind(
          HttpStatus.FORBIDDEN,
          "csrf",
          "the header X-XSRF-TOKEN must be what the cookie XSRF-TOKEN has");
  static final Kind TOO_MANY =
      new Kind(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", "too often; wait a while");
  static final Kind OTHER_SITE =
      new Kind(
          HttpStatus.FORBIDDEN, "other-site", "Changes are taken from this site's own pages only.");

  private final JsonMapper json;

  Refusals(JsonMapper json) {
    this.json = json;
  }

  void write(HttpServletRequest request, HttpServletResponse response, Kind kind)
      throws IOException {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(kind.status, kind.detail);
    problem.setProperty("code", kind.code);
    problem.setInstance(URI.create(request.getRequestURI()));
    response.setStatus(kind.status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8);
    response.getOutputStream().write(json.writeValueAsBytes(problem));
  }
}
