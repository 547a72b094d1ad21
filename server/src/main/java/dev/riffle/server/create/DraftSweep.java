package dev.riffle.server.create;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.riffle.server.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Deletes drafts that are done or forgotten, uploads that do not go on, and what is left over. */
@Component
class DraftSweep {
  private static final Duration DONE_KEPT = Duration.ofDays(1);
  private static final Duration UPLOAD_KEPT = Duration.ofDays(3);
  private static final Duration FOLDER_KEPT = Duration.ofHours(1);

  /** A page that learns late that a clip is made may still be showing the take. */
  private static final Duration TAKE_KEPT = Duration.ofMinutes(10);

  private static final int BATCH = 200;

  private final DraftRows rows;
  private final DraftFolders folders;
  private final UploadTurns turns;
  private final Settings settings;
  private final InstantSource clock;

  DraftSweep(
      DraftRows rows,
      DraftFolders folders,
      UploadTurns turns,
      Settings settings,
      InstantSource clock) {
    this.rows = rows;
    this.folders = folders;
    this.turns = turns;
    this.settings = settings;
    this.clock = clock;
  }

  /** Deletes all that can go now. */
  void sweep() {
    Instant now = clock.instant();
    Instant forgotten = now.minus(Duration.ofDays(settings.number(CreateSettings.DRAFT_DAYS)));
    delete(DraftState.DONE, now.minus(DONE_KEPT));
    delete(DraftState.EDITING, forgotten);
    delete(DraftState.FAILED, forgotten);
    rows.uploading().forEach(draft -> dropIfStalled(draft, now));
    folders.all().forEach(folder -> deleteIfLeftOver(folder, now));
  }

  private void delete(DraftState state, Instant before) {
    List<String> old = rows.old(state, before, BATCH);
    while (!old.isEmpty()) {
      for (String draft : old) {
        rows.delete(draft);
        folders.delete(draft);
      }
      old = rows.old(state, before, BATCH);
    }
  }

  private void dropIfStalled(Draft draft, Instant now) {
    Draft.DraftFile file = draft.file().orElseThrow();
    Instant grown = changed(folders.upload(draft.id(), file.upload()), draft.changed());
    if (grown.isBefore(now.minus(UPLOAD_KEPT))) {
      turns.end(file.upload());
      rows.clearUpload(draft.id(), now);
      folders.deleteUpload(draft.id(), file.upload());
    }
  }

  private void deleteIfLeftOver(String folder, Instant now) {
    boolean leftOver =
        rows.find(folder)
            .map(draft -> draft.state().made() && draft.changed().isBefore(now.minus(TAKE_KEPT)))
            .orElseGet(() -> changed(folders.path(folder), now).isBefore(now.minus(FOLDER_KEPT)));
    if (leftOver) {
      folders.delete(folder);
    }
  }

  private static Instant changed(Path path, Instant otherwise) {
    try {
      return Files.getLastModifiedTime(path).toInstant();
    } catch (NoSuchFileException _) {
      return otherwise;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look at a draft's files", e);
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Job {
    private static final Duration INTERVAL = Duration.ofMinutes(10);

    @Bean
    Task<Void> draftSweeps(DraftSweep sweep) {
      return Tasks.recurring("sweep-drafts", FixedDelay.of(INTERVAL))
          .execute((_, _) -> sweep.sweep());
    }
  }
}
