package dev.riffle.server.videos;

import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.RateLimits;
import dev.riffle.server.http.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is said in clips, to be read. */
@RestController
@Tag(name = "captions")
class CaptionController {
  private static final String VTT = "text/vtt";
  private static final RateLimits.Limit EDITS =
      new RateLimits.Limit("change captions", 120, Duration.ofHours(1));
  private static final int LANGUAGES_MAX = 20;

  private final Clips clips;
  private final OwnClips own;
  private final ClipChanges changes;
  private final CaptionStorage storage;
  private final RateLimits limits;

  CaptionController(
      Clips clips, OwnClips own, ClipChanges changes, CaptionStorage storage, RateLimits limits) {
    this.clips = clips;
    this.own = own;
    this.changes = changes;
    this.storage = storage;
    this.limits = limits;
  }

  @GetMapping(path = "/api/clips/{id}/captions/{language}", produces = VTT)
  @Operation(operationId = "getCaptions", summary = "The captions of a clip, as WebVTT")
  ResponseEntity<String> get(
      Viewer viewer, @PathVariable String id, @PathVariable String language) {
    String text =
        clips
            .visible(id, viewer)
            .flatMap(clip -> storage.find(clip.id(), canonical(language)))
            .orElseThrow(() -> Refusal.notFound("captions"));
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache())
        .contentType(MediaType.parseMediaType(VTT + ";charset=utf-8"))
        .body(text);
  }

  @PutMapping(path = "/api/clips/{id}/captions/{language}", consumes = VTT)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "putCaptions", summary = "Sets the captions of a clip in a language")
  void put(
      Viewer viewer,
      @PathVariable String id,
      @PathVariable String language,
      @RequestBody String file) {
    Clip clip = own.find(viewer, id);
    limits.take(EDITS, viewer.personId());
    String tag = canonical(language);
    Refusal.unless(
        clip.captions().size() < LANGUAGES_MAX
            || clip.captions().stream().anyMatch(track -> track.language().equals(tag)),
        "a clip may have captions in at most %d languages".formatted(LANGUAGES_MAX));
    String checked = parse(file);
    changes.captions(clip.id(), () -> storage.put(clip.id(), tag, checked));
  }

  @DeleteMapping("/api/clips/{id}/captions/{language}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "deleteCaptions", summary = "Deletes the captions of a language")
  void delete(Viewer viewer, @PathVariable String id, @PathVariable String language) {
    Clip clip = own.find(viewer, id);
    String tag = canonical(language);
    changes.captions(
        clip.id(),
        () -> {
          if (!storage.delete(clip.id(), tag)) {
            throw Refusal.notFound("captions");
          }
        });
  }

  private static String parse(String file) {
    try {
      return WebVtt.parse(file).write();
    } catch (IllegalArgumentException e) {
      throw Refusal.of(HttpStatus.BAD_REQUEST, "captions-invalid", String.valueOf(e.getMessage()));
    }
  }

  private static String canonical(String language) {
    try {
      String tag = new Locale.Builder().setLanguageTag(language).build().toLanguageTag();
      Refusal.unless(
          tag.length() <= 35 && !tag.equals("und"), "language must be a BCP 47 tag, such as de");
      return tag;
    } catch (IllformedLocaleException e) {
      throw Refusal.invalid(
          "language must be a BCP 47 tag, such as de or zh-Hans, but was \"%s\""
              .formatted(language));
    }
  }
}
