package dev.riffle.server.feed;

import dev.riffle.server.guests.Guest;
import dev.riffle.server.guests.Guests;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Whether the feed learns from a guest, and what it has learned. */
@RestController
@Tag(name = "app")
class LearningController {
  private final LearningService service;
  private final Guests guests;

  LearningController(LearningService service, Guests guests) {
    this.service = service;
    this.guests = guests;
  }

  @GetMapping("/api/learning")
  @Operation(operationId = "getLearning", summary = "What the feed has learned from this guest")
  ResponseEntity<LearningState> learning(Guest guest) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(service.of(guest));
  }

  @PutMapping("/api/learning")
  @Operation(
      operationId = "setLearning",
      summary = "Lets the feed learn from this guest, or not",
      description =
          "Off: events are answered but neither logged nor learned, and the feed is not"
              + " personal.")
  LearningState setLearning(Guest guest, @RequestBody LearningChange change) {
    Boolean enabled = change.enabled();
    if (enabled == null) {
      throw Problems.badRequest("enabled must be true or false");
    }
    guests.setLearning(guest, enabled);
    return service.of(guest);
  }
}
