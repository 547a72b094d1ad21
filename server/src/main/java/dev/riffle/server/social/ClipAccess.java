package dev.riffle.server.social;

import dev.riffle.server.accounts.Accounts;
import dev.riffle.server.accounts.Role;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.Clips;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Which clips are for whom, as {@link Clips#visible} has it, for many at once. Thread-safe. */
@Service
public class ClipAccess {
  private final Clips clips;
  private final Ties ties;
  private final Accounts accounts;

  ClipAccess(Clips clips, Ties ties, Accounts accounts) {
    this.clips = clips;
    this.ties = ties;
    this.accounts = accounts;
  }

  /** Returns the clip of that id, or refuses as if there were none. Moderators see all. */
  public Clip require(Viewer viewer, String id) {
    return clips
        .find(id)
        .filter(clip -> moderates(viewer) || !visible(viewer, List.of(clip)).isEmpty())
        .orElseThrow(() -> Refusal.notFound("clip"));
  }

  /** Returns those of {@code ids} that the viewer may see, in that order. */
  public List<Clip> find(Viewer viewer, Collection<String> ids) {
    return visible(viewer, clips.findAll(ids));
  }

  /** Returns those of {@code clips} that the viewer may see, in that order. */
  public List<Clip> visible(Viewer viewer, List<Clip> clips) {
    Map<String, Tie> known =
        ties.of(viewer.personId(), clips.stream().map(clip -> clip.creator().id()).toList());
    return clips.stream()
        .filter(clip -> isFor(viewer, clip, known.getOrDefault(clip.creator().id(), Tie.NONE)))
        .toList();
  }

  /** Tells whether a person may see {@code clip}. */
  boolean visible(String person, Clip clip) {
    return accounts
        .find(person)
        .map(account -> !visible(account.viewer(), List.of(clip)).isEmpty())
        .orElse(clip.listed());
  }

  /** A listed clip is hidden by a block alone, which is asked for all at once. */
  private boolean isFor(Viewer viewer, Clip clip, Tie creator) {
    boolean own = clip.creator().id().equals(viewer.personId());
    return own || (clip.listed() ? creator.readable() : clips.visible(clip, viewer));
  }

  private static boolean moderates(Viewer viewer) {
    return viewer.account().filter(account -> account.role().includes(Role.MODERATOR)).isPresent();
  }
}
