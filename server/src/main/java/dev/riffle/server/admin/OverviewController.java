package dev.riffle.server.admin;

import dev.riffle.server.accounts.Role;
import dev.riffle.server.accounts.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the place is doing. */
@RestController
@Tag(name = "admin")
class OverviewController {
  private final Overviews overviews;

  OverviewController(Overviews overviews) {
    this.overviews = overviews;
  }

  @GetMapping("/api/admin/overview")
  @Operation(operationId = "getOverview", summary = "Counts, storage, health and jobs")
  ResponseEntity<Overview> overview(Viewer viewer) {
    viewer.requires(Role.ADMINISTRATOR);
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(overviews.now());
  }
}
