package dev.riffle.server.create;

import dev.riffle.server.accounts.Accounts;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns drafts into what their owner sees. Thread-safe. */
@Component
class DraftViews {
  private final DraftFolders folders;
  private final ProductionQueue queue;
  private final Shares shares;
  private final Ingredients ingredients;
  private final Accounts accounts;

  DraftViews(
      DraftFolders folders,
      ProductionQueue queue,
      Shares shares,
      Ingredients ingredients,
      Accounts accounts) {
    this.folders = folders;
    this.queue = queue;
    this.shares = shares;
    this.ingredients = ingredients;
    this.accounts = accounts;
  }

  DraftView of(Draft draft) {
    return of(List.of(draft)).getFirst();
  }

  List<DraftView> of(List<Draft> drafts) {
    boolean waits = drafts.stream().anyMatch(draft -> draft.state() == DraftState.QUEUED);
    Map<String, Integer> places = waits ? queue.places(drafts.getFirst().owner()) : Map.of();
    return drafts.stream().map(draft -> view(draft, places.getOrDefault(draft.id(), 0))).toList();
  }

  private DraftView view(Draft draft, int place) {
    Edits edits = draft.edits();
    return new DraftView(
        draft.id(),
        draft.version(),
        draft.state(),
        draft.created(),
        draft.changed(),
        draft.file().map(file -> file(draft.id(), file)).orElse(null),
        draft
            .problem()
            .map(problem -> new DraftView.Problem(problem.code(), problem.detail()))
            .orElse(null),
        edits.caption(),
        edits.visibility(),
        edits.language(),
        edits.commentsAllowed(),
        edits.duetAllowed(),
        edits.stitchAllowed(),
        edits.soundAllowed(),
        edits.derivedFall(),
        edits.generated(),
        edits.trim(),
        edits.coverSeconds(),
        edits.sound(),
        edits.voiceVolume(),
        sync(draft),
        edits.base(),
        edits.captions(),
        edits.overlays(),
        edits.publishAt(),
        obstacles(draft),
        progress(draft, place),
        draft.clip().orElse(null));
  }

  private DraftView.File file(String draft, Draft.DraftFile file) {
    Draft.@Nullable Facts facts = file.facts().orElse(null);
    return new DraftView.File(
        file.name(),
        file.bytes(),
        file.complete() ? file.bytes() : folders.received(draft, file.upload()),
        file.complete() ? null : TusController.address(file.upload()),
        facts == null ? null : facts.durationSeconds(),
        facts == null ? null : facts.width(),
        facts == null ? null : facts.height(),
        facts == null ? null : facts.hasSound());
  }

  private static DraftView.SyncView sync(Draft draft) {
    Sync sync = draft.edits().sync();
    Draft.@Nullable Measurement measured =
        draft.measured().filter(Draft.Measurement::heard).orElse(null);
    return new DraftView.SyncView(
        sync.latencyMillis(),
        sync.nudgeMillis(),
        measured == null ? null : measured.millis(),
        measured == null ? null : measured.confidence());
  }

  /** Of a draft that is being made or is made nothing can be chosen any more. */
  private List<Ingredients.Obstacle> obstacles(Draft draft) {
    boolean alone = draft.edits().base() == null && draft.edits().sound() == null;
    return alone || !draft.state().open()
        ? List.of()
        : accounts
            .find(draft.owner())
            .map(owner -> ingredients.obstacles(owner.viewer(), draft.edits()))
            .orElse(List.of());
  }

  private DraftView.@Nullable ProgressView progress(Draft draft, int place) {
    return draft.state().inProduction()
        ? new DraftView.ProgressView(draft.step(), shares.of(draft), place)
        : null;
  }
}
