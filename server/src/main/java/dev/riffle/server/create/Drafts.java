package dev.riffle.server.create;

import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.videos.Schedule;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** What people may do with their own drafts; others' are not there for them. Thread-safe. */
@Component
class Drafts {
  private static final int OPEN_MAX = 30;
  private static final int ID_BYTES = 10;
  private static final Duration DONE_SHOWN = Duration.ofDays(1);

  private final DraftRows rows;
  private final DraftFolders folders;
  private final EditsJson edits;
  private final Ingredients ingredients;
  private final Schedule schedule;
  private final TransactionTemplate transaction;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  Drafts(
      DraftRows rows,
      DraftFolders folders,
      EditsJson edits,
      Ingredients ingredients,
      Schedule schedule,
      TransactionTemplate transaction,
      InstantSource clock) {
    this.rows = rows;
    this.folders = folders;
    this.edits = edits;
    this.ingredients = ingredients;
    this.schedule = schedule;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Returns the drafts of {@code account}, newest first; done ones for a day. */
  List<Draft> of(Account account) {
    return rows.of(account.id(), clock.instant().minus(DONE_SHOWN));
  }

  Draft find(Account account, String id) {
    return owned(account, rows.find(id).orElseThrow(Drafts::notThere));
  }

  Draft create(Viewer viewer, JsonNode change) {
    String owner = viewer.active().id();
    Edits chosen = edits.merge(Edits.NEW, change);
    ingredients.check(viewer, chosen);
    String id = newId();
    return Objects.requireNonNull(
        transaction.execute(_ -> {
          rows.lockOwner(owner);
          int open = rows.count(owner);
          if (open >= OPEN_MAX) {
            throw Refusal.of(
                HttpStatus.CONFLICT,
                "too-many-drafts",
                "you have %d drafts, and can have %d; publish or delete one"
                    .formatted(open, OPEN_MAX));
          }
          rows.insert(id, owner, chosen, now());
          return rows.find(id).orElseThrow();
        }));
  }

  /** Changes what was chosen, unless it was changed meanwhile. */
  Draft edit(Viewer viewer, String id, JsonNode change) {
    int version = edits.version(change);
    return update(
        viewer.active(),
        id,
        draft -> {
          requireVersion(draft, version);
          Edits chosen = edits.merge(draft.edits(), change);
          if (draft.state() == DraftState.SCHEDULED) {
            return moved(draft, chosen);
          }
          requireOpen(draft);
          ingredients.checkChanged(viewer, draft.edits(), chosen);
          if (!chosen.performedAs(draft.edits())) {
            rows.setMeasured(id, null);
          }
          return chosen;
        });
  }

  /** Changes what was chosen, whatever version it had. */
  Draft update(Account account, String id, Function<Draft, Edits> edit) {
    return Objects.requireNonNull(
        transaction.execute(_ -> {
          Draft draft = owned(account, rows.lock(id).orElseThrow(Drafts::notThere));
          rows.setEdits(id, edit.apply(draft), now());
          return rows.find(id).orElseThrow();
        }));
  }

  /** Deletes a draft with its files; a production of it ends with its current step. */
  void delete(Account account, String id) {
    transaction.executeWithoutResult(_ -> {
      Draft draft = owned(account, rows.lock(id).orElseThrow(Drafts::notThere));
      if (draft.state().inProduction() && draft.clip().isPresent()) {
        throw busy("this draft is a clip already; delete the clip");
      }
      if (draft.state() == DraftState.SCHEDULED) {
        draft.clip().ifPresent(schedule::cancel);
      }
      rows.delete(id);
    });
    folders.delete(id);
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** Of what waits for its time only the time can be changed. */
  private Edits moved(Draft draft, Edits chosen) {
    if (!edits.at(chosen, null).equals(edits.at(draft.edits(), null))) {
      throw busy("this draft waits for its time; only publishAt can be changed");
    }
    Instant time = chosen.publishAt() == null ? now() : chosen.publishAt();
    schedule.set(draft.clip().orElseThrow(), time);
    return chosen;
  }

  private static Draft owned(Account account, Draft draft) {
    if (!draft.owner().equals(account.id())) {
      throw notThere();
    }
    return draft;
  }

  private static void requireVersion(Draft draft, int version) {
    if (draft.version() != version) {
      throw Refusal.of(
          HttpStatus.CONFLICT,
          "draft-changed",
          "this draft was changed elsewhere: its version is %d, but %d was edited"
              .formatted(draft.version(), version));
    }
  }

  private String newId() {
    byte[] bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  static void requireOpen(Draft draft) {
    if (!draft.state().open()) {
      throw busy("this draft is being published; it cannot be changed now");
    }
  }

  static RuntimeException notThere() {
    return Refusal.notFound("draft");
  }

  static RuntimeException busy(String detail) {
    return Refusal.of(HttpStatus.CONFLICT, "draft-busy", detail);
  }
}
