package dev.riffle.server.feed;

import dev.riffle.engine.profile.Steer;
import dev.riffle.server.accounts.People;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.RateLimits;
import dev.riffle.server.http.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** How viewers steer their feed; guests, too. */
@RestController
@Tag(name = "app")
class FeedSteeringController {
  private static final Pattern TAG = Pattern.compile("[\\p{L}\\p{N}\\p{M}_]{1,64}");
  private static final RateLimits.Limit STEERS =
      new RateLimits.Limit("steer your feed", 200, Duration.ofMinutes(10));

  private final SteeringService steering;
  private final Chronology chronology;
  private final People people;
  private final RateLimits limits;

  FeedSteeringController(
      SteeringService steering, Chronology chronology, People people, RateLimits limits) {
    this.steering = steering;
    this.chronology = chronology;
    this.people = people;
    this.limits = limits;
  }

  @Schema(requiredProperties = "direction")
  record Wish(@Schema(allowableValues = {"more", "less", "none"}) @Nullable String direction) {}

  @Schema(requiredProperties = "enabled")
  record Switch(@Nullable Boolean enabled) {}

  @GetMapping("/api/steering")
  @Operation(operationId = "getSteering", summary = "How this viewer steers their feed")
  ResponseEntity<SteeringView> get(Viewer viewer) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(steering.of(viewer));
  }

  @PutMapping("/api/steering/tags/{tag}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "steerTag", summary = "Shows more or less of a topic")
  void tag(Viewer viewer, @PathVariable String tag, @RequestBody Wish wish) {
    String name = tag.strip().toLowerCase(Locale.ROOT);
    Refusal.unless(
        TAG.matcher(name).matches(), "tag must be 1 to 64 letters, digits and underscores");
    steer(viewer, Steer.Kind.TAG, name, wish);
  }

  @PutMapping("/api/steering/creators/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "steerCreator", summary = "Shows more or less of somebody's clips")
  void creator(Viewer viewer, @PathVariable String id, @RequestBody Wish wish) {
    if (people.find(id).isEmpty()) {
      throw Refusal.notFound("person");
    }
    steer(viewer, Steer.Kind.AUTHOR, id, wish);
  }

  @PutMapping("/api/steering/chronological")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      operationId = "setChronological",
      summary = "Shows the newest clips rather than chosen ones")
  void chronological(Viewer viewer, @RequestBody Switch wanted) {
    Boolean enabled = wanted.enabled;
    if (enabled == null) {
      throw Refusal.invalid("enabled must be true or false");
    }
    limits.take(STEERS, viewer.key());
    chronology.set(viewer, enabled);
  }

  private void steer(Viewer viewer, Steer.Kind kind, String subject, Wish wish) {
    String direction = wish.direction;
    if (direction == null) {
      throw Refusal.invalid("direction must be given");
    }
    limits.take(STEERS, viewer.key());
    steering.steer(viewer, kind, subject, direction);
  }
}
