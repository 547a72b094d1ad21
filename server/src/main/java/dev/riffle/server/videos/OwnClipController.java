package dev.riffle.server.videos;

import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.People;
import dev.riffle.server.accounts.Person;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.RateLimits;
import dev.riffle.server.http.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own clips. */
@RestController
@Tag(name = "own clips")
class OwnClipController {
  private static final RateLimits.Limit UPLOADS =
      new RateLimits.Limit("upload a clip", 30, Duration.ofHours(1));
  private static final RateLimits.Limit EDITS =
      new RateLimits.Limit("change a clip", 120, Duration.ofHours(1));

  private final Uploads uploads;
  private final OwnClips own;
  private final People people;
  private final ClipPresenter presenter;
  private final RateLimits limits;

  OwnClipController(
      Uploads uploads, OwnClips own, People people, ClipPresenter presenter, RateLimits limits) {
    this.uploads = uploads;
    this.own = own;
    this.people = people;
    this.presenter = presenter;
    this.limits = limits;
  }

  record Edit(
      @Schema(description = "As before where there is none") @Nullable String caption,
      @Schema(allowableValues = {"public", "followers", "private"}) @Nullable String visibility,
      @Nullable Boolean commentsAllowed,
      @Nullable Boolean duetAllowed,
      @Nullable Boolean stitchAllowed,
      @Schema(description = "Whether others may use its own sound") @Nullable Boolean soundAllowed,
      @Schema(description = "Taken down or deleted, it takes its duets and stitches with it")
          @Nullable Boolean derivedFall) {

    SharingEdit sharing() {
      return new SharingEdit(
          visibility, commentsAllowed, duetAllowed, stitchAllowed, soundAllowed, derivedFall);
    }
  }

  @PostMapping(path = "/api/clips", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Operation(
      operationId = "postClip",
      summary = "Makes a clip of a video file",
      description =
          "Answers when the clip can be played. It may be held until a moderator has seen it. The"
              + " same file again gives the same clip.")
  ResponseEntity<ClipDetails> post(Viewer viewer, @ModelAttribute OwnClipForm form)
      throws IOException, InterruptedException {
    Account account = viewer.active();
    limits.take(UPLOADS, account.id());
    Person person = people.find(account.id()).orElseThrow();
    Uploads.Made made =
        uploads.take(form.file(), checked(() -> form.metadata(person)), checked(form::sharing));
    URI place = URI.create("/api/clips/" + made.clip().id());
    return ResponseEntity.status(made.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
        .location(place)
        .body(presenter.details(viewer, made.clip()));
  }

  @PutMapping("/api/clips/{id}")
  @Operation(operationId = "editClip", summary = "Changes the words of a clip, and who may see it")
  ClipDetails edit(Viewer viewer, @PathVariable String id, @RequestBody Edit edit) {
    Clip clip = own.find(viewer, id);
    limits.take(EDITS, viewer.personId());
    String caption =
        checked(() -> OwnClipForm.words(Objects.requireNonNullElse(edit.caption, clip.caption())));
    Sharing sharing = checked(() -> edit.sharing().of(clip.sharing()));
    return presenter.details(viewer, own.edit(clip, caption, sharing));
  }

  @DeleteMapping("/api/clips/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "deleteClip", summary = "Deletes a clip for good")
  void delete(Viewer viewer, @PathVariable String id) {
    own.delete(own.find(viewer, id));
  }

  private static <T> T checked(Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid(String.valueOf(e.getMessage()));
    }
  }
}
