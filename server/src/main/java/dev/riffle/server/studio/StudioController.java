package dev.riffle.server.studio;

import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.Cursor;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.studio.StudioViews.Details;
import dev.riffle.server.studio.StudioViews.Overview;
import dev.riffle.server.studio.StudioViews.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How one's own clips are watched. */
@RestController
@Tag(name = "studio")
class StudioController {
  private static final Set<Integer> PERIODS = Set.of(7, 28, 90);

  private final Studio studio;

  StudioController(Studio studio) {
    this.studio = studio;
  }

  @GetMapping("/api/studio")
  @Operation(
      operationId = "getStudio",
      summary = "How one's clips did over time, and who watched",
      description = "Counts viewers who let the feed learn: others are not in the event log.")
  ResponseEntity<Overview> overview(
      Viewer viewer,
      @Parameter(
              schema =
                  @Schema(
                      type = "integer",
                      allowableValues = {"7", "28", "90"}))
          @RequestParam(defaultValue = "28")
          int days) {
    viewer.signedIn();
    Refusal.unless(PERIODS.contains(days), "days must be 7, 28 or 90, but was " + days);
    return fresh(studio.overview(viewer.signedIn(), days));
  }

  @GetMapping("/api/studio/clips")
  @Operation(operationId = "getStudioClips", summary = "One's clips and how they did")
  ResponseEntity<Page> clips(
      Viewer viewer,
      @Parameter(schema = @Schema(allowableValues = {"newest", "views", "watch"}))
          @RequestParam(defaultValue = "newest")
          String order,
      @RequestParam(defaultValue = "") String cursor) {
    viewer.signedIn();
    return fresh(studio.list(viewer, order(order), Cursor.of(cursor)));
  }

  @GetMapping("/api/studio/clips/{id}")
  @Operation(operationId = "getStudioClip", summary = "How one clip of one's own is watched")
  ResponseEntity<Details> clip(Viewer viewer, @PathVariable String id) {
    viewer.signedIn();
    return fresh(studio.details(viewer, id));
  }

  private static StudioStorage.Order order(String name) {
    return switch (name) {
      case "newest" -> StudioStorage.Order.NEWEST;
      case "views" -> StudioStorage.Order.VIEWS;
      case "watch" -> StudioStorage.Order.WATCH;
      default ->
          throw Refusal.invalid(
              "order must be newest, views or watch, but was \"%s\"".formatted(name));
    };
  }

  private static <T> ResponseEntity<T> fresh(T body) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
  }
}
