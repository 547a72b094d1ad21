package dev.riffle.server.http;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * Answers that are problem+json. Each has a {@code code}, by which a client picks a message in its
 * user's language; where it is known, the {@code field} that it is about; and a detail that says
 * what was wrong and what would be right.
 */
public final class Refusal {
  static final String CODE = "code";
  static final String FIELD = "field";

  /** How details begin that are about something that was sent: "count must be 1 to 50". */
  private static final Pattern NAMED = Pattern.compile("([a-z][A-Za-z]*) must .*", Pattern.DOTALL);

  private Refusal() {}

  /** A problem with a code of its own, such as {@code handle-taken}. */
  public static ErrorResponseException of(HttpStatus status, String code, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setProperty(CODE, code);
    return new ErrorResponseException(status, problem, null);
  }

  /** {@code problem} as one of what was sent under the name {@code field}. */
  public static ErrorResponseException about(String field, ErrorResponseException problem) {
    problem.getBody().setProperty(FIELD, field);
    return problem;
  }

  /**
   * 400: what was sent is not what may be sent. A detail that begins with a field's name and "must"
   * is about that field.
   */
  public static ErrorResponseException invalid(String detail) {
    ErrorResponseException problem = of(HttpStatus.BAD_REQUEST, "invalid", detail);
    Matcher named = NAMED.matcher(detail);
    return named.matches() ? about(named.group(1), problem) : problem;
  }

  /** 401: only somebody with an account can do this. */
  public static ErrorResponseException signInNeeded() {
    return of(HttpStatus.UNAUTHORIZED, "sign-in-needed", "sign in to do this");
  }

  /** 403: somebody else may do this. */
  public static ErrorResponseException notAllowed(String detail) {
    return of(HttpStatus.FORBIDDEN, "not-allowed", detail);
  }

  /** 404: {@code what} is not there, or not for this viewer. */
  public static ErrorResponseException notFound(String what) {
    return of(HttpStatus.NOT_FOUND, "not-found", "there is no such " + what);
  }

  /** 429, with the seconds to wait. */
  public static ErrorResponseException tooManyRequests(String detail, Duration wait) {
    ErrorResponseException problem = of(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", detail);
    problem.getHeaders().add("Retry-After", Long.toString(Math.max(1, wait.toSeconds())));
    return problem;
  }

  /** Refuses with {@link #invalid} unless {@code holds}. */
  public static void unless(boolean holds, String detail) {
    if (!holds) {
      throw invalid(detail);
    }
  }
}
