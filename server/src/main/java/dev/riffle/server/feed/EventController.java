package dev.riffle.server.feed;

import dev.riffle.server.feed.EventBatch.ViewerEvent;
import dev.riffle.server.guests.Guest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What guests do. */
@RestController
@Tag(name = "app")
class EventController {
  private static final int EVENTS_MAX = 500;

  private final EventService service;
  private final EventBudget budget;
  private final InstantSource clock;

  EventController(EventService service, EventBudget budget, InstantSource clock) {
    this.service = service;
    this.budget = budget;
    this.clock = clock;
  }

  @PostMapping("/api/events")
  @Operation(
      operationId = "reportEvents",
      summary = "Takes what this guest did; the next feed knows it")
  EventReceipt send(Guest guest, @RequestBody EventBatch batch) {
    List<ViewerEvent> events = checked(batch);
    Instant now = clock.instant();
    Duration wait = budget.take(guest, events.size(), now);
    if (wait.isPositive()) {
      throw Problems.tooManyRequests(
          "a guest may send %d events a second; wait %d s"
              .formatted(EventBudget.PER_SECOND, wait.toSeconds()),
          wait.toSeconds());
    }
    return service.take(guest, events, now);
  }

  private static List<ViewerEvent> checked(EventBatch batch) {
    List<ViewerEvent> events = batch.events();
    if (events == null) {
      throw Problems.badRequest("events must be given");
    }
    if (events.size() > EVENTS_MAX) {
      throw Problems.badRequest(
          "events must be at most %d, but were %d".formatted(EVENTS_MAX, events.size()));
    }
    if (events.stream().anyMatch(Objects::isNull)) {
      throw Problems.badRequest("events must not contain null");
    }
    return events;
  }
}
