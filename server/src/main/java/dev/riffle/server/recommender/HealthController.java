package dev.riffle.server.recommender;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.riffle.server.projects.Project;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "health", description = "Whether all is well")
class HealthController {
  private final Recommender recommender;
  private final JdbcClient jdbc;

  HealthController(Recommender recommender, JdbcClient jdbc) {
    this.recommender = recommender;
    this.jdbc = jdbc;
  }

  @Schema(name = "Health")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Health(
      @Schema(allowableValues = {"ok", "unavailable"}) String status, @Nullable Details project) {}

  @Schema(name = "ProjectHealth")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Details(
      String id,
      @Schema(description = "Position of the last learned entry") long position,
      @Schema(description = "Position of the last durable entry") long logPosition,
      @Schema(description = "SHA-256 of what was learned, when asked for") @Nullable String digest,
      Map<String, Long> metrics) {}

  @GetMapping("/v1/health")
  @Operation(
      operationId = "health",
      summary = "Tells whether the server can do its work; with a key, also how far it is")
  ResponseEntity<Health> health(
      @Parameter(hidden = true) Optional<Project> project,
      @RequestParam(defaultValue = "false") boolean digest) {
    boolean well = databaseAnswers();
    Details details = project.map(known -> details(known.id(), digest)).orElse(null);
    return ResponseEntity.status(well ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
        .body(new Health(well ? "ok" : "unavailable", details));
  }

  private Details details(String project, boolean digest) {
    Status status = recommender.status(project);
    return new Details(
        project,
        status.position(),
        status.logPosition(),
        digest ? recommender.digest(project) : null,
        status.metrics());
  }

  private boolean databaseAnswers() {
    try {
      return jdbc.sql("select 1").query(Integer.class).single() == 1;
    } catch (DataAccessException _) {
      return false;
    }
  }
}
