package dev.riffle.server.create;

import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.RateLimits;
import dev.riffle.server.http.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Pictures that lie on a draft's video. */
@RestController
@Tag(name = "drafts")
class OverlayController {
  private static final RateLimits.Limit EDITS =
      new RateLimits.Limit("change an overlay", 600, Duration.ofHours(1));

  private final Overlays overlays;
  private final DraftViews views;
  private final RateLimits limits;

  OverlayController(Overlays overlays, DraftViews views, RateLimits limits) {
    this.overlays = overlays;
    this.views = views;
    this.limits = limits;
  }

  @PutMapping(path = "/api/drafts/{id}/overlays/{number}", consumes = MediaType.IMAGE_PNG_VALUE)
  @Operation(
      operationId = "putOverlay",
      summary = "Lays a PNG of 1080 x 1920 on the video for a time",
      description =
          "At most 2 MB; number is 0 to 29; from and to are seconds of the finished clip.")
  DraftView put(
      Viewer viewer,
      @PathVariable String id,
      @PathVariable int number,
      @RequestParam(defaultValue = "0") double from,
      @RequestParam(defaultValue = "3600") double to,
      @RequestBody byte[] picture)
      throws IOException {
    Account account = viewer.active();
    limits.take(EDITS, account.id());
    return views.of(overlays.put(account, id, placed(number, from, to), picture));
  }

  @DeleteMapping("/api/drafts/{id}/overlays/{number}")
  @Operation(operationId = "deleteOverlay", summary = "Takes a picture off the video")
  DraftView delete(Viewer viewer, @PathVariable String id, @PathVariable int number) {
    return views.of(overlays.delete(viewer.active(), id, number));
  }

  private static PlacedOverlay placed(int number, double from, double to) {
    try {
      return new PlacedOverlay(number, from, to);
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid(String.valueOf(e.getMessage()));
    }
  }
}
