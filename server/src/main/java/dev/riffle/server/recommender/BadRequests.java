package dev.riffle.server.recommender;

import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Turns the engine's refusals of a caller's input into answers of status 400. */
final class BadRequests {
  private BadRequests() {}

  static <T> T call(Supplier<T> action) {
    try {
      return action.get();
    } catch (IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST, e.getMessage(), e);
    }
  }

  static void run(Runnable action) {
    call(() -> {
      action.run();
      return true;
    });
  }
}
