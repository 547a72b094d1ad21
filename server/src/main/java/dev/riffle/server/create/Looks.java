package dev.riffle.server.create;

import dev.riffle.server.create.Draft.DraftFile;
import dev.riffle.server.create.Draft.Facts;
import dev.riffle.server.create.Draft.Problem;
import dev.riffle.server.media.Hashes;
import dev.riffle.server.media.Pipeline;
import dev.riffle.server.media.RejectedException;
import dev.riffle.server.media.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Looks at a file as soon as its last byte has come, so that what cannot become a clip is refused
 * before its owner goes on. A few at the same time. Thread-safe.
 */
@Component
class Looks {
  private static final int PARALLELISM = 2;

  private final DraftRows rows;
  private final Drafts drafts;
  private final DraftFolders folders;
  private final Pipeline pipeline;
  private final Syncs syncs;
  private final ApplicationEventPublisher news;
  private final Semaphore turns = new Semaphore(PARALLELISM, true);

  Looks(
      DraftRows rows,
      Drafts drafts,
      DraftFolders folders,
      Pipeline pipeline,
      Syncs syncs,
      ApplicationEventPublisher news) {
    this.rows = rows;
    this.drafts = drafts;
    this.folders = folders;
    this.pipeline = pipeline;
    this.syncs = syncs;
    this.news = news;
  }

  /** Looks at the file of an upload if all of it is there and nobody has looked. */
  void lookIfComplete(UUID upload) throws IOException, InterruptedException {
    Draft draft = rows.findByUpload(upload).orElse(null);
    if (draft == null || draft.file().map(DraftFile::complete).orElse(true)) {
      return;
    }
    if (folders.received(draft.id(), upload) == draft.file().orElseThrow().bytes()) {
      look(draft, upload);
    }
  }

  private void look(Draft draft, UUID upload) throws IOException, InterruptedException {
    Path file = folders.upload(draft.id(), upload);
    turns.acquire();
    boolean looked;
    try {
      looked = rows.setLooked(upload, facts(file), null, drafts.now());
    } catch (RejectedException e) {
      Problem problem = new Problem(e.rejection().reason().code(), e.rejection().detail());
      looked = rows.setLooked(upload, null, problem, drafts.now());
    } finally {
      turns.release();
    }
    Draft found = rows.find(draft.id()).orElse(draft);
    if (looked) {
      news.publishEvent(DraftChanged.of(syncs.measured(found)));
    }
  }

  private Facts facts(Path file) throws IOException, InterruptedException, RejectedException {
    Source source = pipeline.look(file);
    return new Facts(
        source.seconds(),
        source.video().width(),
        source.video().height(),
        source.audio().isPresent(),
        Hashes.sha256(file));
  }
}
