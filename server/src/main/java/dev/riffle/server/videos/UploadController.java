package dev.riffle.server.videos;

import dev.riffle.server.http.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes clips over HTTP. */
@RestController
@Tag(name = "clips")
class UploadController {
  private final Uploads uploads;

  UploadController(Uploads uploads) {
    this.uploads = uploads;
  }

  @PostMapping(path = "/v1/clips", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Operation(
      operationId = "uploadClip",
      summary = "Makes a clip of a video file",
      description = "Answers when the clip can be played. The same file again gives the same clip.")
  ResponseEntity<UploadedClip> upload(@ModelAttribute UploadForm form)
      throws IOException, InterruptedException {
    Uploads.Made made = uploads.take(form.file(), metadata(form), Sharing.OPEN);
    UploadedClip answer = UploadedClip.of(made.clip());
    return made.isNew()
        ? ResponseEntity.created(URI.create("/api/clips/" + answer.id())).body(answer)
        : ResponseEntity.ok(answer);
  }

  private static ClipMetadata metadata(UploadForm form) {
    try {
      return form.metadata();
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid(String.valueOf(e.getMessage()));
    }
  }
}
