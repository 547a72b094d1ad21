package dev.riffle.server.recommender;

import dev.riffle.server.projects.Project;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RestController
@Tag(name = "events", description = "What viewers did")
class EventsController {
  private static final int BATCH_MAX = 5_000;

  private final Recommender recommender;
  private final JsonMapper json;
  private final InstantSource clock;

  EventsController(Recommender recommender, JsonMapper json, InstantSource clock) {
    this.recommender = recommender;
    this.json = Batch.strict(json);
    this.clock = clock;
  }

  /** What is sent: elements are read one by one, so that a bad one costs only itself. */
  record Body(@Nullable List<JsonNode> events) {}

  /** What is sent, as the OpenAPI document has it. */
  record Events(@ArraySchema(maxItems = BATCH_MAX) List<EventJson> events) {}

  @PostMapping("/v1/events")
  @Operation(
      operationId = "sendEvents",
      summary = "Sends events; those accepted are durable when the answer comes")
  IngestJson send(
      Project project,
      @RequestBody
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(schema = @Schema(implementation = Events.class)))
          Body body) {
    Batch batch =
        Batch.read("events", body.events(), BATCH_MAX, EventJson.class, json, clock.instant());
    return batch.answer(recommender.ingest(project.id(), batch.entries()));
  }
}
