package dev.riffle.server.create;

import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.RateLimits;
import dev.riffle.server.http.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** One's own drafts. */
@RestController
@Tag(name = "drafts")
class DraftController {
  private static final RateLimits.Limit NEW =
      new RateLimits.Limit("begin a draft", 60, Duration.ofHours(1));
  private static final RateLimits.Limit EDITS =
      new RateLimits.Limit("change a draft", 1_200, Duration.ofHours(1));
  private static final RateLimits.Limit PUBLICATIONS =
      new RateLimits.Limit("publish a draft", 60, Duration.ofHours(1));

  private final Drafts drafts;
  private final Productions productions;
  private final Syncs syncs;
  private final DraftFolders folders;
  private final DraftViews views;
  private final RateLimits limits;

  DraftController(
      Drafts drafts,
      Productions productions,
      Syncs syncs,
      DraftFolders folders,
      DraftViews views,
      RateLimits limits) {
    this.drafts = drafts;
    this.productions = productions;
    this.syncs = syncs;
    this.folders = folders;
    this.views = views;
    this.limits = limits;
  }

  record DraftList(List<DraftView> drafts) {}

  @GetMapping("/api/drafts")
  @Operation(
      operationId = "getDrafts",
      summary = "One's own drafts, newest first; those that are done for a day")
  DraftList all(Viewer viewer) {
    return new DraftList(views.of(drafts.of(viewer.signedIn())));
  }

  @PostMapping("/api/drafts")
  @Operation(
      operationId = "postDraft",
      summary = "Begins a draft",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = DraftEdit.class))))
  ResponseEntity<DraftView> post(Viewer viewer, @RequestBody JsonNode edit) {
    limits.take(NEW, viewer.active().id());
    Draft draft = drafts.create(viewer, edit);
    return ResponseEntity.created(URI.create("/api/drafts/" + draft.id())).body(views.of(draft));
  }

  @GetMapping("/api/drafts/{id}")
  @Operation(operationId = "getDraft", summary = "A draft of one's own")
  DraftView get(Viewer viewer, @PathVariable String id) {
    return views.of(drafts.find(viewer.signedIn(), id));
  }

  @PutMapping("/api/drafts/{id}")
  @Operation(
      operationId = "editDraft",
      summary = "Changes the fields that are given; null clears",
      description =
          "Refused with draft-changed where the version is not the draft's. Of a draft that waits"
              + " for its time only that can be changed.",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = DraftEdit.class))))
  DraftView put(Viewer viewer, @PathVariable String id, @RequestBody JsonNode edit)
      throws IOException, InterruptedException {
    limits.take(EDITS, viewer.active().id());
    return views.of(syncs.measured(drafts.edit(viewer, id, edit)));
  }

  @DeleteMapping("/api/drafts/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      operationId = "deleteDraft",
      summary = "Deletes a draft; one that is scheduled is not published")
  void delete(Viewer viewer, @PathVariable String id) {
    drafts.delete(viewer.active(), id);
  }

  @GetMapping("/api/drafts/{id}/file")
  @Operation(operationId = "getDraftFile", summary = "The file that was uploaded; ranges work")
  ResponseEntity<Resource> file(Viewer viewer, @PathVariable String id) {
    Draft draft = drafts.find(viewer.signedIn(), id);
    Path file =
        draft
            .file()
            .filter(Draft.DraftFile::complete)
            .map(found -> folders.upload(id, found.upload()))
            .filter(Files::isRegularFile)
            .orElseThrow(() -> Refusal.notFound("file"));
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore().cachePrivate())
        .header("X-Content-Type-Options", "nosniff")
        .contentType(MediaType.parseMediaType("video/mp4"))
        .body(new FileSystemResource(file));
  }

  @PostMapping("/api/drafts/{id}/publish")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Operation(
      operationId = "publishDraft",
      summary = "Has the draft made and published, now or at its time; tries a failed one again")
  DraftView publish(Viewer viewer, @PathVariable String id)
      throws IOException, InterruptedException {
    limits.take(PUBLICATIONS, viewer.active().id());
    return views.of(productions.begin(viewer, id));
  }
}
