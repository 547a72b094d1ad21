package dev.riffle.server.feed;

import dev.riffle.server.accounts.LearningChoices;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Whether the feed learns from a viewer, and what it has learned. */
@RestController
@Tag(name = "app")
class LearningController {
  private final LearningService service;
  private final LearningChoices choices;

  LearningController(LearningService service, LearningChoices choices) {
    this.service = service;
    this.choices = choices;
  }

  @GetMapping("/api/learning")
  @Operation(operationId = "getLearning", summary = "What the feed has learned from this viewer")
  ResponseEntity<LearningState> learning(Viewer viewer) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(service.of(viewer));
  }

  @PutMapping("/api/learning")
  @Operation(
      operationId = "setLearning",
      summary = "Lets the feed learn from this viewer, or not",
      description =
          "Off: events are answered but neither logged nor learned, and the feed is not"
              + " personal.")
  LearningState setLearning(Viewer viewer, @RequestBody LearningChange change) {
    Boolean enabled = change.enabled();
    if (enabled == null) {
      throw Refusal.invalid("enabled must be true or false");
    }
    choices.set(viewer, enabled);
    return service.of(viewer);
  }

  @PostMapping("/api/learning/reset")
  @Operation(
      operationId = "resetLearning",
      summary = "Forgets what the feed has learned from this viewer, but not what they asked for")
  LearningState reset(Viewer viewer) {
    return service.reset(viewer);
  }
}
