package dev.riffle.server.create;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns drafts into what their owner sees. Thread-safe. */
@Component
class DraftViews {
  private final DraftFolders folders;

  DraftViews(DraftFolders folders) {
    this.folders = folders;
  }

  DraftView of(Draft draft) {
    return of(List.of(draft)).getFirst();
  }

  List<DraftView> of(List<Draft> drafts) {
    return drafts.stream().map(draft -> view(draft)).toList();
  }

  private DraftView view(Draft draft) {
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
        null,
        draft.clip().orElse(null));
  }

  private DraftView.File file(String draft, Draft.DraftFile file) {
    Draft.@Nullable Facts facts = file.facts().orElse(null);
    return new DraftView.File(
        file.name(),
        file.bytes(),
        file.complete() ? file.bytes() : folders.received(draft, file.upload()),
        facts == null ? null : facts.durationSeconds(),
        facts == null ? null : facts.width(),
        facts == null ? null : facts.height(),
        facts == null ? null : facts.hasSound());
  }

  private static DraftView.SyncView sync(Draft draft) {
    Sync sync = draft.edits().sync();
    Draft.@Nullable Measurement measured = draft.measured().orElse(null);
    return new DraftView.SyncView(
        sync.latencyMillis(),
        sync.nudgeMillis(),
        measured == null ? null : measured.millis(),
        measured == null ? null : measured.confidence());
  }
}
