package dev.riffle.server.studio;

import dev.riffle.server.http.Refusal;
import dev.riffle.server.projects.Project;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Has the numbers counted anew. */
@RestController
@Tag(name = "studio")
class RebuildController {
  private final StudioProjection projection;

  RebuildController(StudioProjection projection) {
    this.projection = projection;
  }

  @PostMapping("/v1/studio/rebuild")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Operation(
      operationId = "rebuildStudio",
      summary = "Counts the studio's numbers anew, from the event log's beginning")
  void rebuild(Project project) {
    if (!project.id().equals(Project.APP)) {
      throw Refusal.notAllowed("this is for the project " + Project.APP);
    }
    projection.rebuild();
  }
}
