package dev.riffle.server.http;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers every exception that a controller lets through with problem+json. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
  private static final String RETRY_SECONDS = "1";

  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof BodyTooLargeException tooLarge) {
        return answer(tooLarge, HttpStatus.CONTENT_TOO_LARGE, detail(tooLarge), headers, request);
      }
    }
    return answer(e, HttpStatus.BAD_REQUEST, JsonFaults.describe(e), headers, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleNoResourceFoundException(
      NoResourceFoundException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
    if (MissingPage.isFor(request)) {
      return MissingPage.answer();
    }
    String detail = "there is nothing at /%s".formatted(e.getResourcePath());
    return answer(e, HttpStatus.NOT_FOUND, detail, headers, request);
  }

  @ExceptionHandler({DataAccessException.class, TransactionException.class})
  @Nullable ResponseEntity<Object> databaseFailed(RuntimeException e, WebRequest request) {
    if (!isAway(e)) {
      return unexpected(e, request);
    }
    LOG.warn("the database does not answer: {}", e.getMessage());
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
    String detail = "the database does not answer; try again";
    return answer(e, HttpStatus.SERVICE_UNAVAILABLE, detail, headers, request);
  }

  @ExceptionHandler(Exception.class)
  @Nullable ResponseEntity<Object> unexpected(Exception e, WebRequest request) {
    LOG.error("{} failed", request.getDescription(false), e);
    String detail = "the server failed; its log says more";
    return answer(e, HttpStatus.INTERNAL_SERVER_ERROR, detail, new HttpHeaders(), request);
  }

  /** Tells whether the database was out of reach, by SQLSTATE, rather than unwilling. */
  private static boolean isAway(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException e) {
        String state = e.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("57P");
      }
    }
    return false;
  }

  private @Nullable ResponseEntity<Object> answer(
      Exception e, HttpStatus status, String detail, HttpHeaders headers, WebRequest request) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    return handleExceptionInternal(e, problem, headers, status, request);
  }

  private static String detail(Exception e) {
    return String.valueOf(e.getMessage());
  }
}
