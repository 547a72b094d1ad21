package dev.riffle.server.feed;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** Answers that are problem+json. */
final class Problems {
  private Problems() {}

  static ErrorResponseException of(HttpStatus status, String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    return new ErrorResponseException(status, problem, null);
  }

  static ErrorResponseException badRequest(String detail) {
    return of(HttpStatus.BAD_REQUEST, detail);
  }

  static ErrorResponseException tooManyRequests(String detail, long retryAfterSeconds) {
    ErrorResponseException problem = of(HttpStatus.TOO_MANY_REQUESTS, detail);
    problem.getHeaders().add("Retry-After", Long.toString(retryAfterSeconds));
    return problem;
  }
}
