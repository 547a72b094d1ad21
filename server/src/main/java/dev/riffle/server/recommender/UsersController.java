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
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RestController
@Tag(name = "users", description = "Who watches")
class UsersController {
  private static final int BATCH_MAX = 1_000;

  private final Recommender recommender;
  private final JsonMapper json;
  private final InstantSource clock;

  UsersController(Recommender recommender, JsonMapper json, InstantSource clock) {
    this.recommender = recommender;
    this.json = Batch.strict(json);
    this.clock = clock;
  }

  /** What is sent: elements are read one by one, so that a bad one costs only itself. */
  record Body(@Nullable List<JsonNode> users) {}

  /** What is sent, as the OpenAPI document has it. */
  record Users(@ArraySchema(maxItems = BATCH_MAX) List<UserJson> users) {}

  @PostMapping("/v1/users")
  @Operation(operationId = "putUsers", summary = "Adds users, or replaces their attributes")
  IngestJson put(
      Project project,
      @RequestBody
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(schema = @Schema(implementation = Users.class)))
          Body body) {
    Batch batch =
        Batch.read("users", body.users(), BATCH_MAX, UserJson.class, json, clock.instant());
    return batch.answer(recommender.ingest(project.id(), batch.entries()));
  }

  @DeleteMapping("/v1/users/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      operationId = "forgetUser",
      summary = "Erases a user from the log and from what was learned")
  void forget(Project project, @PathVariable String id) {
    BadRequests.run(() -> recommender.forget(project.id(), id));
  }
}
