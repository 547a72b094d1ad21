package dev.riffle.server.videos;

import dev.riffle.server.http.Refusal;
import dev.riffle.server.media.Rejection;
import dev.riffle.server.videos.ImportResult.AlreadyThere;
import dev.riffle.server.videos.ImportResult.Imported;
import dev.riffle.server.videos.ImportResult.Rejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.multipart.MultipartFile;

/** Makes clips of the files of requests. Thread-safe. */
final class Uploads {
  private static final String RETRY_AFTER_SECONDS = "60";

  private final Clips clips;
  private final UploadFolder folder;

  Uploads(Clips clips, UploadFolder folder) {
    this.clips = clips;
    this.folder = folder;
  }

  /** A clip, and whether it was not there before. */
  record Made(Clip clip, boolean isNew) {}

  /** Returns the clip that {@code file} has become, or refuses it saying why. */
  Made take(@Nullable MultipartFile file, ClipMetadata metadata, Sharing sharing)
      throws IOException, InterruptedException {
    if (file == null) {
      throw Refusal.invalid("the part \"file\" must be given");
    }
    Path upload = folder.path().resolve(UUID.randomUUID().toString());
    try {
      file.transferTo(upload);
      return switch (clips.add(upload, metadata, sharing)) {
        case Imported(var clip) -> new Made(clip, true);
        case AlreadyThere(var clip) -> new Made(clip, false);
        case Rejected(var rejection) -> throw problem(rejection);
      };
    } finally {
      Files.deleteIfExists(upload);
    }
  }

  private static ErrorResponseException problem(Rejection rejection) {
    String reason = rejection.reason().code();
    ErrorResponseException problem =
        Refusal.of(status(rejection.reason()), reason, rejection.detail());
    problem.getBody().setProperty("reason", reason);
    if (rejection.reason() == Rejection.Reason.BUSY) {
      problem.getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
    return problem;
  }

  private static HttpStatus status(Rejection.Reason reason) {
    return switch (reason) {
      case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
      case DISK_FULL -> HttpStatus.INSUFFICIENT_STORAGE;
      case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
      case EMPTY,
          NOT_A_VIDEO,
          PICTURE,
          PLAYLIST,
          NO_PICTURES,
          NO_SOUND,
          DAMAGED,
          TRUNCATED,
          TOO_LONG,
          TOO_SHORT,
          FRAME_SIZE,
          TOO_COSTLY ->
          HttpStatus.UNPROCESSABLE_CONTENT;
    };
  }
}
