package dev.riffle.server.videos;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.Cursor;
import dev.riffle.server.http.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
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
        derived.page(base.id(), place(Cursor.of(cursor)), PAGE).stream()
            .sorted(Comparator.comparing(Clip::published).thenComparing(Clip::id).reversed())
            .toList();
    List<Clip> visible = page.stream().filter(clip -> clips.visible(clip, viewer)).toList();
    return new DerivedPage(
        presenter.cards(viewer, visible),
        page.size() < PAGE ? null : cursor(page.getLast()).text());
  }

  private static ClipCursor place(Cursor cursor) {
    return new ClipCursor(cursor.time(), cursor.id());
  }

  private static Cursor cursor(Clip clip) {
    return Cursor.at(clip.published(), clip.id());
  }
}
