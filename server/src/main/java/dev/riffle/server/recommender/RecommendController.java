package dev.riffle.server.recommender;

import dev.riffle.server.projects.Project;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "recommend", description = "What to show next")
class RecommendController {
  private final Recommender recommender;
  private final InstantSource clock;

  RecommendController(Recommender recommender, InstantSource clock) {
    this.recommender = recommender;
    this.clock = clock;
  }

  @PostMapping("/v1/recommend")
  @Operation(
      operationId = "recommend",
      summary = "Recommends items to a user or a session, knowing all they did until now")
  FeedJson recommend(Project project, @RequestBody RecommendJson body) {
    return BadRequests.call(
        () -> FeedJson.of(recommender.recommend(project.id(), body.toRequest(clock.instant()))));
  }
}
