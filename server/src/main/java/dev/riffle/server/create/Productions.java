package dev.riffle.server.create;

import com.github.kagkarlsson.scheduler.Scheduler;
import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.create.Draft.DraftFile;
import dev.riffle.server.create.Draft.Problem;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.videos.ClipProduction;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes drafts that are to be published. Each has a task in the scheduler; a task that runs works
 * on whose turn it is, which need not be its own. Thread-safe.
 */
@Component
class Productions {
  private final DraftRows rows;
  private final ProductionRows productions;
  private final Drafts drafts;
  private final Looks looks;
  private final Ingredients ingredients;
  private final Lengths lengths;
  private final Works works;
  private final ClipProduction clips;
  private final ObjectProvider<Scheduler> scheduler;
  private final ApplicationEventPublisher news;
  private final TransactionTemplate transaction;

  Productions(
      DraftRows rows,
      ProductionRows productions,
      Drafts drafts,
      Looks looks,
      Ingredients ingredients,
      Lengths lengths,
      Works works,
      ClipProduction clips,
      ObjectProvider<Scheduler> scheduler,
      ApplicationEventPublisher news,
      TransactionTemplate transaction) {
    this.rows = rows;
    this.productions = productions;
    this.drafts = drafts;
    this.looks = looks;
    this.ingredients = ingredients;
    this.lengths = lengths;
    this.works = works;
    this.clips = clips;
    this.scheduler = scheduler;
    this.news = news;
    this.transaction = transaction;
  }

  /** Has a draft published; one that is on its way already goes on as it is. */
  Draft begin(Viewer viewer, String id) throws IOException, InterruptedException {
    Account account = viewer.active();
    Draft draft = drafts.find(account, id);
    if (!draft.state().open()) {
      return draft;
    }
    looks.lookIfComplete(uploaded(draft));
    Draft ready = requireReady(drafts.find(account, id));
    ingredients.check(viewer, ready.edits());
    lengths.check(ready);
    clips.admit(works.of(ready));
    Draft queued =
        Objects.requireNonNull(
            transaction.execute(_ -> {
              Draft locked = rows.lock(id).orElseThrow(Drafts::notThere);
              requireUnchanged(ready, locked);
              productions.setQueued(id, drafts.now());
              return rows.find(id).orElseThrow();
            }));
    news.publishEvent(DraftChanged.of(queued));
    wake(Instant.now());
    return queued;
  }

  /** Has somebody look whose turn it is, at {@code time}. */
  void wake(Instant time) {
    scheduler
        .getObject()
        .schedule(ProductionJob.TASK.instance(UUID.randomUUID().toString()).scheduledTo(time));
  }

  /** What waited or was under way when the process ended goes on. */
  @EventListener(ApplicationReadyEvent.class)
  void resume() {
    productions.waiting().forEach(this::wake);
  }

  private static UUID uploaded(Draft draft) {
    return draft
        .file()
        .map(DraftFile::upload)
        .orElseThrow(() -> notReady("file-missing", "this draft has no file; upload one"));
  }

  private static Draft requireReady(Draft draft) {
    DraftFile file = draft.file().orElseThrow(Drafts::notThere);
    if (!file.complete()) {
      throw notReady("file-incomplete", "the file of this draft has not come completely");
    }
    if (file.facts().isEmpty()) {
      Problem problem = draft.problem().orElseThrow();
      throw Refusal.of(HttpStatus.UNPROCESSABLE_CONTENT, problem.code(), problem.detail());
    }
    double seconds = file.facts().get().durationSeconds();
    Trim trim = draft.edits().trim();
    Refusal.unless(
        trim == null || trim.start() < seconds,
        "trim.start must be before the end at %.2f s".formatted(seconds));
    return draft;
  }

  private static void requireUnchanged(Draft ready, Draft locked) {
    if (locked.version() != ready.version() || !locked.file().equals(ready.file())) {
      throw Refusal.of(
          HttpStatus.CONFLICT, "draft-changed", "this draft was changed just now; look at it");
    }
    Drafts.requireOpen(locked);
  }

  private static RuntimeException notReady(String code, String detail) {
    return Refusal.of(HttpStatus.CONFLICT, code, detail);
  }
}
