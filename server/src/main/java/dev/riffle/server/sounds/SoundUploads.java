package dev.riffle.server.sounds;

import dev.riffle.server.accounts.Account;
import dev.riffle.server.database.DataDirectory;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.media.Directories;
import dev.riffle.server.media.RejectedException;
import dev.riffle.server.media.Rejection;
import dev.riffle.server.media.SoundImport;
import dev.riffle.server.videos.WithdrawnMedia;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.ErrorResponseException;

/** Makes sounds of files that people send. Thread-safe: a few at a time, others are turned away. */
@Component
class SoundUploads {
  private static final long BYTES_MAX = 20_000_000;
  private static final int SOUNDS_MAX = 500;
  private static final int PARALLELISM = 4;
  private static final String RETRY_AFTER_SECONDS = "10";

  private final SoundImport tools;
  private final Hearing hearing;
  private final SoundIndex index;
  private final SoundStorage storage;
  private final SoundRows rows;
  private final WithdrawnMedia withdrawn;
  private final TransactionTemplate transaction;
  private final Path work;
  private final Semaphore turns = new Semaphore(PARALLELISM);

  SoundUploads(
      SoundImport tools,
      Hearing hearing,
      SoundIndex index,
      SoundStorage storage,
      SoundRows rows,
      WithdrawnMedia withdrawn,
      PlatformTransactionManager transactions,
      DataDirectory data) {
    this.tools = tools;
    this.hearing = hearing;
    this.index = index;
    this.storage = storage;
    this.rows = rows;
    this.withdrawn = withdrawn;
    this.transaction = new TransactionTemplate(transactions);
    this.work = data.folder("media").resolve("sound-uploads");
    Directories.clear(work);
  }

  /** A sound, and whether it was not there before. */
  record Made(Sound sound, boolean isNew) {}

  /**
   * Returns the sound that a file has become, or the known one that it is, or refuses it saying
   * why.
   */
  Made take(Account owner, SoundForm form) throws IOException, InterruptedException {
    String title = SoundForm.title(form.title());
    String attribution = form.attribution("@" + owner.handle());
    form.checkRights();
    if (form.content().getSize() > BYTES_MAX) {
      throw problem(
          new Rejection(
              Rejection.Reason.TOO_LARGE, "A sound may have at most 20 MB. Send a smaller file."));
    }
    if (storage.count(owner.id()) >= SOUNDS_MAX) {
      throw Refusal.of(
          HttpStatus.CONFLICT,
          "too-many-sounds",
          "one can share at most %d sounds alone".formatted(SOUNDS_MAX));
    }
    if (!turns.tryAcquire()) {
      throw problem(
          new Rejection(Rejection.Reason.BUSY, "Too many sounds are being read. Send it again."));
    }
    try {
      return keep(owner, title, attribution, hear(form));
    } catch (RejectedException e) {
      throw problem(e.rejection());
    } finally {
      turns.release();
    }
  }

  private NewSound.Heard hear(SoundForm form)
      throws IOException, InterruptedException, RejectedException {
    Path workspace = Files.createDirectories(work.resolve(UUID.randomUUID().toString()));
    try {
      Path upload = workspace.resolve("upload");
      form.content().transferTo(upload);
      return hearing.hear(tools.run(upload, workspace));
    } finally {
      Directories.delete(workspace);
    }
  }

  private Made keep(Account owner, String title, String attribution, NewSound.Heard heard) {
    Optional<Sound> known = index.find(heard.prints(), owner.id()).flatMap(storage::recognised);
    if (known.isPresent()) {
      Sounds.obstacle(known.get(), owner.id())
          .ifPresent(obstacle -> {
            throw obstacle.refusal();
          });
      return new Made(known.get(), false);
    }
    NewSound sound =
        new NewSound(title, attribution, owner.id(), Optional.empty(), true, true, heard);
    String id = transaction.execute(_ -> rows.insert(sound));
    withdrawn.look(List.of(heard.media()));
    return new Made(storage.find(id).orElseThrow(), true);
  }

  private static ErrorResponseException problem(Rejection rejection) {
    ErrorResponseException problem =
        Refusal.of(status(rejection.reason()), rejection.reason().code(), rejection.detail());
    if (rejection.reason() == Rejection.Reason.BUSY) {
      problem.getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
    }
    return problem;
  }

  private static HttpStatus status(Rejection.Reason reason) {
    return switch (reason) {
      case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
      case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
      default -> HttpStatus.UNPROCESSABLE_CONTENT;
    };
  }
}
