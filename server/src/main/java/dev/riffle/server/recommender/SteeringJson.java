package dev.riffle.server.recommender;

import dev.riffle.engine.profile.Steering;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** How a user steers their feed. */
@Schema(name = "Steering")
record SteeringJson(
    @Schema(description = "Whether anything is learned of what they do") boolean learning,
    @Schema(description = "The last asked last") List<SteerJson> steers) {
  static SteeringJson of(Steering steering) {
    return new SteeringJson(
        steering.learning(), steering.steers().stream().map(SteerJson::of).toList());
  }
}
