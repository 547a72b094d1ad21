package dev.riffle.server.recommender;

import dev.riffle.engine.event.Entry;
import dev.riffle.engine.event.LearningSet;
import dev.riffle.engine.event.ProfileReset;
import dev.riffle.engine.event.Steered;
import dev.riffle.engine.profile.Steer;
import dev.riffle.server.projects.Project;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What users say of their feeds themselves; it holds from the next feed on. */
@RestController
@RequestMapping("/v1/users/{id}")
@Tag(name = "users", description = "Who watches")
class SteeringController {
  private final Recommender recommender;
  private final InstantSource clock;

  SteeringController(Recommender recommender, InstantSource clock) {
    this.recommender = recommender;
    this.clock = clock;
  }

  @GetMapping("/steering")
  @Operation(operationId = "steering", summary = "Returns how a user steers their feed")
  SteeringJson steering(Project project, @PathVariable String id) {
    return SteeringJson.of(recommender.steering(project.id(), id));
  }

  @PutMapping("/steering")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "steer", summary = "Shows a user more or less of a tag, author or kind")
  void steer(Project project, @PathVariable String id, @RequestBody SteerJson steer) {
    ingest(project, () -> new Steered(id, steer.toSteer(), clock.instant()));
  }

  @DeleteMapping("/steering")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "unsteer", summary = "Takes back what a user asked for of one subject")
  void unsteer(
      Project project,
      @PathVariable String id,
      @RequestParam String kind,
      @RequestParam String subject) {
    ingest(
        project,
        () -> new Steered(id, new Steer(SteerJson.kind(kind), subject, 0), clock.instant()));
  }

  @PutMapping("/learning")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "setLearning", summary = "Turns learning from a user on or off")
  void learning(Project project, @PathVariable String id, @RequestBody LearningJson learning) {
    ingest(
        project,
        () -> new LearningSet(id, Fields.required("enabled", learning.enabled()), clock.instant()));
  }

  @DeleteMapping("/profile")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      operationId = "resetProfile",
      summary = "Forgets what was learned of a user, but not what they saw and asked for")
  void reset(Project project, @PathVariable String id) {
    ingest(project, () -> new ProfileReset(id, clock.instant()));
  }

  private void ingest(Project project, Supplier<Entry> entry) {
    recommender.ingest(project.id(), List.of(BadRequests.call(entry)));
  }
}
