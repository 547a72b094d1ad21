package dev.riffle.server.videos;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was made with a clip. */
@RestController
@Tag(name = "clips")
class DerivedController {
  private static final int PAGE = 20;
  private static final Pattern CURSOR = Pattern.compile("(\\d{1,16})\\.([0-9a-f]{20})");

  private final Clips clips;
  private final DerivedClips derived;
  private final ClipPresenter presenter;

  DerivedController(Clips clips, DerivedClips derived, ClipPresenter presenter) {
    this.clips = clips;
    this.derived = derived;
    this.presenter = presenter;
  }

  record DerivedPage(
      List<Card> clips,
      @Schema(description = "The cursor of the next page; absent at the end")
          @JsonInclude(JsonInclude.Include.NON_NULL)
          @Nullable String next) {}

  @GetMapping("/api/clips/{id}/derived")
  @Operation(
      operationId = "getDerived",
      summary =
          "The duets and stitches of a clip, newest first, as far as this viewer may see them")
  DerivedPage get(
      Viewer viewer, @PathVariable String id, @RequestParam(defaultValue = "") String cursor) {
    Clip base = clips.visible(id, viewer).orElseThrow(() -> Refusal.notFound("clip"));
    List<Clip> page =
        derived.page(base.id(), parse(cursor), PAGE).stream()
            .sorted(Comparator.comparing(Clip::published).thenComparing(Clip::id).reversed())
            .toList();
    List<Clip> visible = page.stream().filter(clip -> clips.visible(clip, viewer)).toList();
    return new DerivedPage(
        presenter.cards(viewer, visible), page.size() < PAGE ? null : write(page.getLast()));
  }

  private static ClipCursor parse(String cursor) {
    if (cursor.isEmpty()) {
      return ClipCursor.START;
    }
    Matcher parts = CURSOR.matcher(cursor);
    Refusal.unless(parts.matches(), "cursor must be what next was");
    long micros = Long.parseLong(parts.group(1));
    return new ClipCursor(Instant.EPOCH.plus(micros, ChronoUnit.MICROS), parts.group(2));
  }

  private static String write(Clip clip) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, clip.published()) + "." + clip.id();
  }
}
