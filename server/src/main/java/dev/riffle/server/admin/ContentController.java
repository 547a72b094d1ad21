package dev.riffle.server.admin;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.riffle.server.accounts.Role;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.admin.ContentSearch.Found;
import dev.riffle.server.http.Cursor;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.videos.Card;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.ClipPresenter;
import dev.riffle.server.videos.Clips;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What there is to see, in whatever state. */
@RestController
@Tag(name = "admin")
class ContentController {
  private static final int COUNT_MAX = 50;
  private static final int TEXT_MAX = 100;

  private final ContentSearch search;
  private final Clips clips;
  private final ClipPresenter presenter;

  ContentController(ContentSearch search, Clips clips, ClipPresenter presenter) {
    this.search = search;
    this.clips = clips;
    this.presenter = presenter;
  }

  /** A clip as administrators see it. */
  @Schema(name = "AdminClip")
  record Entry(
      Card clip,
      @Schema(description = "When it was or will be published") Instant publishedAt,
      @Schema(description = "Of all its sizes") long bytes,
      @Schema(description = "Of the moderators, where there is one")
          @JsonInclude(JsonInclude.Include.NON_NULL)
          @Nullable String caseId) {}

  @Schema(name = "AdminClips")
  record Page(
      List<Entry> clips, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {}

  @GetMapping("/api/admin/clips")
  @Operation(
      operationId = "getAdminClips",
      summary = "Clips by words of their caption or their author's handle, newest first")
  Page clips(
      Viewer viewer,
      @RequestParam(defaultValue = "") String q,
      @Schema(allowableValues = {"published", "held", "taken-down", "scheduled"})
          @RequestParam(defaultValue = "")
          String state,
      @RequestParam(defaultValue = "") String after) {
    viewer.requires(Role.ADMINISTRATOR);
    Refusal.unless(q.length() <= TEXT_MAX, "q must have at most %d characters".formatted(TEXT_MAX));
    List<Found> found = search.find(q, ContentSearch.state(state), Cursor.of(after), COUNT_MAX + 1);
    boolean more = found.size() > COUNT_MAX;
    List<Found> page = more ? found.subList(0, COUNT_MAX) : found;
    return new Page(entries(viewer, page), more ? page.getLast().cursor().text() : null);
  }

  private List<Entry> entries(Viewer viewer, List<Found> page) {
    List<Clip> there = clips.findAll(page.stream().map(Found::clip).toList());
    Map<String, Card> cards =
        presenter.cardsForModerators(viewer, there).stream()
            .collect(Collectors.toMap(Card::id, Function.identity()));
    List<Entry> entries = new ArrayList<>();
    for (Found found : page) {
      Card card = cards.get(found.clip());
      if (card != null) {
        entries.add(new Entry(card, found.published(), found.bytes(), found.caseId()));
      }
    }
    return entries;
  }
}
