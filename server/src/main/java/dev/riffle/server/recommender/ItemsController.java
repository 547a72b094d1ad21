package dev.riffle.server.recommender;

import dev.riffle.engine.event.ItemRemoved;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RestController
@Tag(name = "items", description = "What can be recommended")
class ItemsController {
  private static final int BATCH_MAX = 1_000;
  private static final int SIMILAR_MAX = 200;

  private final Recommender recommender;
  private final JsonMapper json;
  private final InstantSource clock;

  ItemsController(Recommender recommender, JsonMapper json, InstantSource clock) {
    this.recommender = recommender;
    this.json = Batch.strict(json);
    this.clock = clock;
  }

  /** What is sent: elements are read one by one, so that a bad one costs only itself. */
  record Body(@Nullable List<JsonNode> items) {}

  /** What is sent, as the OpenAPI document has it. */
  record Items(@ArraySchema(maxItems = BATCH_MAX) List<ItemJson> items) {}

  @Schema(name = "SimilarItems")
  record Similar(@Schema(description = "Most alike first") List<Neighbour> items) {}

  @Schema(name = "SimilarItem")
  record Neighbour(String item, @Schema(minimum = "0", maximum = "1") double similarity) {}

  @PostMapping("/v1/items")
  @Operation(operationId = "putItems", summary = "Adds items, or replaces those of the same ids")
  IngestJson put(
      Project project,
      @RequestBody
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(schema = @Schema(implementation = Items.class)))
          Body body) {
    Batch batch =
        Batch.read("items", body.items(), BATCH_MAX, ItemJson.class, json, clock.instant());
    return batch.answer(recommender.ingest(project.id(), batch.entries()));
  }

  @DeleteMapping("/v1/items/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "removeItem", summary = "Recommends an item no longer")
  void remove(Project project, @PathVariable String id) {
    ItemRemoved removed = BadRequests.call(() -> new ItemRemoved(id, clock.instant()));
    recommender.ingest(project.id(), List.of(removed));
  }

  @GetMapping("/v1/items/{id}/similar")
  @Operation(operationId = "similarItems", summary = "Finds items like one")
  Similar similar(
      Project project, @PathVariable String id, @RequestParam(defaultValue = "10") int count) {
    if (count < 1 || count > SIMILAR_MAX) {
      throw new ResponseStatusException(
          HttpStatus.BAD_REQUEST,
          "count must be 1 to %d, but was %d".formatted(SIMILAR_MAX, count));
    }
    if (recommender.item(project.id(), id).isEmpty()) {
      throw new ResponseStatusException(
          HttpStatus.NOT_FOUND, "there is no item \"%s\"".formatted(id));
    }
    return new Similar(
        recommender.similar(project.id(), id, count).stream()
            .map(similar -> new Neighbour(similar.item(), similar.similarity()))
            .toList());
  }
}
