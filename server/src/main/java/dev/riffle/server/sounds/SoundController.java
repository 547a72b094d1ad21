package dev.riffle.server.sounds;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.ClientNetwork;
import dev.riffle.server.http.Cursor;
import dev.riffle.server.http.RateLimits;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.videos.Card;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sounds to choose from, and what was made with them. */
@RestController
@Tag(name = "sounds")
class SoundController {
  private static final RateLimits.Limit SEARCHES =
      new RateLimits.Limit("search for sounds", 600, Duration.ofMinutes(1));
  private static final String COUNT = "24";
  private static final int COUNT_MAX = 50;
  private static final int QUERY_CHARS_MAX = 100;

  private final Sounds sounds;
  private final SoundLists lists;
  private final SoundClips clips;
  private final Saves saves;
  private final RateLimits limits;

  SoundController(
      Sounds sounds, SoundLists lists, SoundClips clips, Saves saves, RateLimits limits) {
    this.sounds = sounds;
    this.lists = lists;
    this.clips = clips;
    this.saves = saves;
    this.limits = limits;
  }

  @Schema(requiredProperties = "sounds")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SoundPage(List<SoundView> sounds, @Nullable String next) {}

  @Schema(requiredProperties = "clips")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SoundClipPage(List<Card> clips, @Nullable String next) {}

  @GetMapping("/api/sounds")
  @Operation(
      operationId = "getSounds",
      summary = "Sounds by words, or a list of them",
      description = "Mistyped words find what they resemble.")
  SoundPage list(
      Viewer viewer,
      @Parameter(description = "trending, saved or mine") @RequestParam(defaultValue = "trending")
          String list,
      @RequestParam(defaultValue = "") String query,
      @RequestParam(defaultValue = "") String cursor,
      @RequestParam(defaultValue = COUNT) int count,
      HttpServletRequest request) {
    check(count);
    Refusal.unless(
        query.length() <= QUERY_CHARS_MAX && query.indexOf('\0') < 0,
        "query must have at most %d characters, but has %d"
            .formatted(QUERY_CHARS_MAX, query.length()));
    limits.take(SEARCHES, ClientNetwork.of(request));
    Cursor place = Cursor.of(cursor);
    SoundLists.Page page =
        query.isBlank()
            ? page(viewer, list, place, count)
            : lists.search(viewer.personId(), query, place, count);
    return new SoundPage(views(viewer, page.sounds()), text(page.next()));
  }

  @GetMapping("/api/sounds/{id}")
  @Operation(operationId = "getSound", summary = "A sound")
  SoundView get(Viewer viewer, @PathVariable String id) {
    return views(viewer, List.of(require(viewer, id))).getFirst();
  }

  @GetMapping("/api/sounds/{id}/clips")
  @Operation(
      operationId = "getSoundClips",
      summary = "The clips that use a sound, the most watched now first")
  SoundClipPage clips(
      Viewer viewer,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String cursor,
      @RequestParam(defaultValue = COUNT) int count) {
    check(count);
    SoundClips.Page page = clips.of(viewer, require(viewer, id).id(), Cursor.of(cursor), count);
    return new SoundClipPage(page.clips(), text(page.next()));
  }

  private SoundLists.Page page(Viewer viewer, String list, Cursor place, int count) {
    return switch (list) {
      case "trending" -> lists.trending(viewer.personId(), place, count);
      case "saved" -> lists.saved(viewer.signedIn().id(), place, count);
      case "mine" -> lists.mine(viewer.signedIn().id(), place, count);
      default ->
          throw Refusal.invalid(
              "list must be trending, saved or mine, but was \"%s\"".formatted(list));
    };
  }

  private Sound require(Viewer viewer, String id) {
    return sounds.visible(viewer, id).orElseThrow(() -> Refusal.notFound("sound"));
  }

  private List<SoundView> views(Viewer viewer, List<Sound> found) {
    Set<String> saved =
        viewer.account().map(Account::id).stream()
            .flatMap(id -> saves.among(id, found.stream().map(Sound::id).toList()).stream())
            .collect(java.util.stream.Collectors.toSet());
    return found.stream()
        .map(sound -> SoundView.of(viewer, sound, saved.contains(sound.id())))
        .toList();
  }

  private static void check(int count) {
    Refusal.unless(
        count >= 1 && count <= COUNT_MAX,
        "count must be 1 to %d, but was %d".formatted(COUNT_MAX, count));
  }

  private static @Nullable String text(Optional<Cursor> next) {
    return next.map(Cursor::text).orElse(null);
  }
}
