package dev.riffle.server.create;

import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.RateLimits;
import dev.riffle.server.http.Refusal;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import me.desair.tus.server.TusFileUploadService;
import me.desair.tus.server.upload.UploadId;
import me.desair.tus.server.upload.UploadIdFactory;
import me.desair.tus.server.upload.UploadLock;
import me.desair.tus.server.upload.UploadLockingService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/**
 * Uploads that go on where they were cut off: tus 1.0 with creation, termination and checksum. The
 * metadata {@code draft} says which draft a file is for.
 */
@RestController
@Hidden
class TusController {
  private static final String PATH = "/api/uploads";
  private static final RateLimits.Limit NEW =
      new RateLimits.Limit("begin an upload", 120, Duration.ofHours(1));

  private final DraftUploads uploads;
  private final UploadTurns turns;
  private final Looks looks;
  private final RateLimits limits;

  TusController(DraftUploads uploads, UploadTurns turns, Looks looks, RateLimits limits) {
    this.uploads = uploads;
    this.turns = turns;
    this.looks = looks;
    this.limits = limits;
  }

  @PostMapping(PATH)
  void create(Viewer viewer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Account account = viewer.active();
    limits.take(NEW, account.id());
    process(account, null, request, response);
  }

  @RequestMapping(
      path = PATH + "/{upload}",
      method = {RequestMethod.HEAD, RequestMethod.PATCH, RequestMethod.DELETE})
  void upload(
      Viewer viewer,
      @PathVariable String upload,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, InterruptedException {
    Account account = viewer.active();
    UUID id = own(account, upload);
    if (request.getMethod().equals("PATCH") && request.getContentLengthLong() < 0) {
      throw Refusal.of(
          HttpStatus.LENGTH_REQUIRED, "length-needed", "Content-Length must say how much comes");
    }
    UploadTurns.Turn turn = turns.take(id);
    try {
      process(account, turn, request, response);
    } finally {
      turns.give(id, turn);
    }
    looks.lookIfComplete(id);
  }

  static String address(UUID upload) {
    return PATH + "/" + upload;
  }

  private UUID own(Account account, String upload) {
    try {
      UUID id = UUID.fromString(upload);
      if (uploads.find(account, id).isPresent()) {
        return id;
      }
    } catch (IllegalArgumentException _) {
      // That is no id.
    }
    throw Refusal.notFound("upload");
  }

  private void process(
      Account account,
      UploadTurns.@Nullable Turn turn,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    TusFileUploadService tus =
        new TusFileUploadService()
            .withUploadUri(PATH)
            .withUploadStorageService(new TusStorage(uploads, account, turn))
            .withUploadLockingService(new NoLocks())
            .disableTusExtension("concatenation")
            .disableTusExtension("expiration");
    TusExchange.Response answer = new TusExchange.Response(response);
    tus.process(new TusExchange.Request(request), answer);
    if (answer.error() != 0) {
      throw refusal(answer.error(), answer.message());
    }
  }

  private static ErrorResponseException refusal(int status, String detail) {
    HttpStatusCode code = HttpStatusCode.valueOf(status);
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(code, detail);
    problem.setProperty("code", code(status));
    return new ErrorResponseException(code, problem, null);
  }

  private static String code(int status) {
    return switch (status) {
      case 404 -> "not-found";
      case 409 -> "upload-offset";
      case 412 -> "tus-version";
      case 413 -> "too-large";
      case 423 -> "upload-taken-over";
      case 460 -> "upload-checksum";
      default -> "invalid";
    };
  }

  /** A request has its turn before the library sees it. */
  private record NoLocks() implements UploadLockingService {
    @Override
    public @Nullable UploadLock lockUploadByUri(String uri) {
      return null;
    }

    @Override
    public void cleanupStaleLocks() {}

    @Override
    public boolean isLocked(UploadId id) {
      return false;
    }

    @Override
    public void setIdFactory(UploadIdFactory factory) {}
  }
}
