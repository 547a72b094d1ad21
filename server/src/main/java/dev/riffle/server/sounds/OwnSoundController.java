package dev.riffle.server.sounds;

import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.accounts.WordCheck;
import dev.riffle.server.http.RateLimits;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.media.MediaServing;
import dev.riffle.server.media.MediaStore;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What people do with sounds: save them, send some, and decide about their own. */
@RestController
@Tag(name = "sounds")
class OwnSoundController {
  private static final RateLimits.Limit UPLOADS =
      new RateLimits.Limit("upload a sound", 20, Duration.ofHours(1));
  private static final RateLimits.Limit EDITS =
      new RateLimits.Limit("change a sound", 120, Duration.ofHours(1));
  private static final RateLimits.Limit SAVES =
      new RateLimits.Limit("save a sound", 300, Duration.ofHours(1));
  private static final String NEVER = "private, no-store";

  private final Sounds sounds;
  private final SoundUploads uploads;
  private final Saves saves;
  private final MediaStore store;
  private final List<WordCheck> checks;
  private final RateLimits limits;

  OwnSoundController(
      Sounds sounds,
      SoundUploads uploads,
      Saves saves,
      MediaStore store,
      List<WordCheck> checks,
      RateLimits limits) {
    this.sounds = sounds;
    this.uploads = uploads;
    this.saves = saves;
    this.store = store;
    this.checks = checks;
    this.limits = limits;
  }

  @Schema(name = "SoundEdit")
  record Edit(
      @Schema(description = "As before where there is none") @Nullable String title,
      @Nullable Boolean reusable) {}

  @PostMapping(path = "/api/sounds", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Operation(
      operationId = "postSound",
      summary = "Shares a sound alone",
      description = "One that is known already is answered with the known one.")
  ResponseEntity<SoundView> post(Viewer viewer, @ModelAttribute SoundForm form)
      throws IOException, InterruptedException {
    Account account = viewer.active();
    limits.take(UPLOADS, account.id());
    admit("title", form.title());
    admit("attribution", form.attribution());
    SoundUploads.Made made = uploads.take(account, form);
    return ResponseEntity.status(made.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
        .location(URI.create("/api/sounds/" + made.sound().id()))
        .body(view(viewer, made.sound()));
  }

  @PutMapping("/api/sounds/{id}")
  @Operation(operationId = "editSound", summary = "Names one's own sound, and says who may use it")
  SoundView edit(Viewer viewer, @PathVariable String id, @RequestBody Edit edit) {
    Sound sound = own(viewer, id);
    String title = edit.title == null ? sound.title() : SoundForm.title(edit.title);
    if (!title.equals(sound.title())) {
      admit("title", title);
    }
    boolean reusable = edit.reusable == null ? sound.reusable() : edit.reusable;
    return view(viewer, sounds.edit(sound, title, reusable));
  }

  @DeleteMapping("/api/sounds/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      operationId = "deleteSound",
      summary = "Deletes a sound that one has sent alone",
      description = "Clips that use it keep its title.")
  void delete(Viewer viewer, @PathVariable String id) {
    sounds.delete(own(viewer, id));
  }

  @PutMapping("/api/sounds/{id}/saved")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "saveSound", summary = "Keeps a sound in one's list")
  void save(Viewer viewer, @PathVariable String id) {
    Account account = viewer.active();
    limits.take(SAVES, account.id());
    saves.add(account.id(), require(viewer, id).id());
  }

  @DeleteMapping("/api/sounds/{id}/saved")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "unsaveSound", summary = "Takes a sound from one's list")
  void unsave(Viewer viewer, @PathVariable String id) {
    saves.remove(viewer.active().id(), id);
  }

  /** For those who may hear what is not open to everybody. */
  @Hidden
  @GetMapping("/api/sounds/{id}/audio")
  void audio(
      Viewer viewer,
      @PathVariable String id,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var media =
        require(viewer, id)
            .media()
            .flatMap(store::find)
            .orElseThrow(() -> Refusal.notFound("sound"));
    MediaServing.serve(media, NEVER, request, response);
  }

  private void admit(String field, @Nullable String text) {
    checks.forEach(check -> check.admit(field, Objects.requireNonNullElse(text, "")));
  }

  /** Returns a sound that is the viewer's to change. */
  private Sound own(Viewer viewer, String id) {
    Account account = viewer.active();
    Sound sound = require(viewer, id);
    if (!sound.isOf(account.id())) {
      throw Refusal.notAllowed("this sound is somebody else's");
    }
    limits.take(EDITS, account.id());
    return sound;
  }

  private Sound require(Viewer viewer, String id) {
    return sounds.visible(viewer, id).orElseThrow(() -> Refusal.notFound("sound"));
  }

  private SoundView view(Viewer viewer, Sound sound) {
    Set<String> saved = saves.among(viewer.personId(), Set.of(sound.id()));
    return SoundView.of(viewer, sound, !saved.isEmpty());
  }
}
