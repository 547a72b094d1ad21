package dev.riffle.server.videos;

import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.Refusal;
import java.util.function.Supplier;

/** What people may do with their own clips, and nobody else. Thread-safe. */
final class OwnClips {
  private final Clips clips;
  private final ClipChanges changes;
  private final Supplier<ClipCheck> check;

  OwnClips(Clips clips, ClipChanges changes, Supplier<ClipCheck> check) {
    this.clips = clips;
    this.changes = changes;
    this.check = check;
  }

  /** Returns a clip that {@code viewer} may change; others' are not there, or not theirs. */
  Clip find(Viewer viewer, String id) {
    Account account = viewer.active();
    Clip clip = clips.visible(id, viewer).orElseThrow(() -> Refusal.notFound("clip"));
    if (!clip.creator().id().equals(account.id())) {
      throw Refusal.notAllowed("this clip is somebody else's");
    }
    return clip;
  }

  /** Changes a clip's words and for whom it is. */
  Clip edit(Clip clip, String caption, Sharing sharing) {
    Clip edited =
        clip.with(caption, CaptionWords.edited(clip.tags(), clip.caption(), caption), sharing);
    boolean said = !caption.equals(clip.caption());
    if (said) {
      check.get().admit(clip.creator().id(), caption, "");
    }
    boolean read = said && clip.state() == ClipState.PUBLISHED;
    changes.edit(edited, read ? check.get().reread(edited) : ClipCheck.Finding.GOOD);
    return clips.find(clip.id()).orElseThrow(() -> Refusal.notFound("clip"));
  }

  void delete(Clip clip) {
    changes.delete(clip.id());
  }
}
