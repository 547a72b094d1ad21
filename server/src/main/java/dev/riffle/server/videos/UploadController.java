package dev.riffle.server.videos;

import dev.riffle.server.videos.ImportResult.AlreadyThere;
import dev.riffle.server.videos.ImportResult.Imported;
import dev.riffle.server.videos.ImportResult.Rejected;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes clips over HTTP. */
@RestController
@Tag(name = "clips")
class UploadController {
  private static final String RETRY_AFTER_SECONDS = "60";

  private final Clips clips;
  private final UploadFolder uploads;

  UploadController(Clips clips, UploadFolder uploads) {
    this.clips = clips;
    this.uploads = uploads;
  }

  @PostMapping(path = "/v1/clips", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Operation(
      operationId = "uploadClip",
      summary = "Makes a clip of a video file",
      description = "Answers when the clip can be played. The same file again gives the same clip.")
  ResponseEntity<UploadedClip> upload(@ModelAttribute UploadForm form)
      throws IOException, InterruptedException {
    ClipMetadata metadata = metadata(form);
    MultipartFile file = form.file();
    if (file == null) {
      throw problem(HttpStatus.BAD_REQUEST, "the part \"file\" must be given");
    }
    Path upload = uploads.path().resolve(UUID.randomUUID().toString());
    try {
      file.transferTo(upload);
      return answer(clips.add(upload, metadata));
    } finally {
      Files.deleteIfExists(upload);
    }
  }

  private static ClipMetadata metadata(UploadForm form) {
    try {
      return form.metadata();
    } catch (IllegalArgumentException e) {
      throw problem(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
    }
  }

  private static ResponseEntity<UploadedClip> answer(ImportResult result) {
    return switch (result) {
      case Imported(var clip) ->
          ResponseEntity.created(URI.create("/api/clips/" + clip.id())).body(UploadedClip.of(clip));
      case AlreadyThere(var clip) -> ResponseEntity.ok(UploadedClip.of(clip));
      case Rejected(var rejection) -> throw problem(rejection);
    };
  }

  private static ErrorResponseException problem(Rejection rejection) {
    ErrorResponseException problem = problem(status(rejection.reason()), rejection.detail());
    problem
        .getBody()
        .setProperty(
            "reason", rejection.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    if (rejection.reason() == Rejection.Reason.BUSY) {
      problem.getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
    return problem;
  }

  private static HttpStatus status(Rejection.Reason reason) {
    return switch (reason) {
      case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
      case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
      case EMPTY,
          NOT_A_VIDEO,
          PICTURE,
          PLAYLIST,
          NO_PICTURES,
          DAMAGED,
          TRUNCATED,
          TOO_LONG,
          TOO_SHORT,
          FRAME_SIZE,
          TOO_COSTLY ->
          HttpStatus.UNPROCESSABLE_CONTENT;
    };
  }

  private static ErrorResponseException problem(HttpStatus status, String detail) {
    return new ErrorResponseException(
        status, ProblemDetail.forStatusAndDetail(status, detail), null);
  }
}
