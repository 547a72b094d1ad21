package dev.riffle.server.feed;

import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.feed.EventBatch.ViewerEvent;
import dev.riffle.server.http.RateLimits;
import dev.riffle.server.http.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What viewers do. */
@RestController
@Tag(name = "app")
class EventController {
  private static final int EVENTS_MAX = 500;
  private static final RateLimits.Limit EVENTS =
      new RateLimits.Limit("send events", 2_000, Duration.ofSeconds(100));

  private final EventService service;
  private final RateLimits limits;
  private final InstantSource clock;

  EventController(EventService service, RateLimits limits, InstantSource clock) {
    this.service = service;
    this.limits = limits;
    this.clock = clock;
  }

  @PostMapping("/api/events")
  @Operation(
      operationId = "reportEvents",
      summary = "Takes what this viewer did; the next feed knows it")
  EventReceipt send(Viewer viewer, @RequestBody EventBatch batch) {
    List<ViewerEvent> events = checked(batch);
    requireSame(viewer, batch);
    limits.take(EVENTS, viewer.key(), events.size());
    return service.take(
        viewer, events, place(batch), new SenderClock(batch.sentAt(), clock.instant()));
  }

  /** What was kept while offline is not another's who signed in meanwhile. */
  private static void requireSame(Viewer viewer, EventBatch batch) {
    if (batch.account() != null && !batch.account().equals(viewer.personId())) {
      throw Refusal.of(
          HttpStatus.CONFLICT, "other-account", "these events are not of who is signed in");
    }
  }

  private static Origin place(EventBatch batch) {
    try {
      return new Origin(
          Origin.OTHER,
          Objects.requireNonNullElse(batch.language(), ""),
          Objects.requireNonNullElse(batch.region(), ""));
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid(String.valueOf(e.getMessage()));
    }
  }

  private static List<ViewerEvent> checked(EventBatch batch) {
    List<ViewerEvent> events = batch.events();
    if (events == null) {
      throw Refusal.invalid("events must be given");
    }
    if (events.size() > EVENTS_MAX) {
      throw Refusal.invalid(
          "events must be at most %d, but were %d".formatted(EVENTS_MAX, events.size()));
    }
    if (events.stream().anyMatch(Objects::isNull)) {
      throw Refusal.invalid("events must not contain null");
    }
    return events;
  }
}
