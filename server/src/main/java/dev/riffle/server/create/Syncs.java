package dev.riffle.server.create;

import dev.riffle.server.create.Draft.Facts;
import dev.riffle.server.create.Draft.Measurement;
import dev.riffle.server.media.RejectedException;
import dev.riffle.server.media.SyncMeter;
import dev.riffle.server.videos.Derivation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/**
 * Finds out how late takes are against what was played while they were recorded: by ear where the
 * microphone heard it, else as the recording browser estimates, and always as its owner nudges it.
 * One at a time. Thread-safe.
 */
@Component
class Syncs {
  private static final Logger LOG = LoggerFactory.getLogger(Syncs.class);

  private final SyncMeter meter;
  private final SourceFiles sources;
  private final DraftRows rows;
  private final DraftFolders folders;
  private final Semaphore turn = new Semaphore(1, true);

  Syncs(SyncMeter meter, SourceFiles sources, DraftRows rows, DraftFolders folders) {
    this.meter = meter;
    this.sources = sources;
    this.rows = rows;
    this.folders = folders;
  }

  /** Measures a draft that was performed to something and has not been measured; returns it. */
  Draft measured(Draft draft) throws IOException, InterruptedException {
    boolean heard = draft.file().flatMap(Draft.DraftFile::facts).map(Facts::hasSound).orElse(false);
    if (!heard || draft.measured().isPresent() || !performed(draft.edits())) {
      return draft;
    }
    turn.acquire();
    try {
      rows.setMeasured(draft.id(), measure(draft).orElse(Measurement.NOT_HEARD));
    } catch (RejectedException | ErrorResponseException e) {
      LOG.debug("draft {} cannot be measured", draft.id(), e);
      rows.setMeasured(draft.id(), Measurement.NOT_HEARD);
    } finally {
      turn.release();
    }
    return rows.find(draft.id()).orElse(draft);
  }

  /** Returns how much later a take shows what belongs to a moment of what was played. */
  static Duration offset(Draft draft) {
    Sync sync = draft.edits().sync();
    int late =
        draft
            .measured()
            .filter(Measurement::heard)
            .map(Measurement::millis)
            .orElse(sync.latencyMillis());
    return Duration.ofMillis((long) late + sync.nudgeMillis());
  }

  private Optional<Measurement> measure(Draft draft)
      throws IOException, InterruptedException, RejectedException {
    Edits edits = draft.edits();
    Path work = folders.work(draft.id());
    Path take = folders.upload(draft.id(), draft.file().orElseThrow().upload());
    Path played =
        edits.sound() == null
            ? sources.clip(base(edits), work)
            : sources.sound(edits.sound(), work);
    double start = edits.sound() == null ? base(edits).start() : edits.sound().start();
    return meter
        .measure(take, played, start, Duration.ofMillis(edits.sync().latencyMillis()))
        .map(found -> new Measurement((int) found.offset().toMillis(), found.confidence()));
  }

  private static DraftBase base(Edits edits) {
    return Objects.requireNonNull(edits.base());
  }

  /** Tells whether something was played while the take was recorded. */
  private static boolean performed(Edits edits) {
    return edits.sound() != null
        || (edits.base() != null && edits.base().kind() == Derivation.Kind.DUET);
  }
}
