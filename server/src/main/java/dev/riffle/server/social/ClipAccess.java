package dev.riffle.server.social;

import dev.riffle.server.accounts.Role;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.Clips;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Which clips are for whom: the one place that says so, whatever chose them. Thread-safe. */
@Service
public class ClipAccess {
  private final Clips clips;
  private final Ties ties;

  ClipAccess(Clips clips, Ties ties) {
    this.clips = clips;
    this.ties = ties;
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
    return visible(viewer.personId(), clips);
  }

  /** Tells whether a person may see {@code clip}. */
  boolean visible(String person, Clip clip) {
    return !visible(person, List.of(clip)).isEmpty();
  }

  private List<Clip> visible(String person, List<Clip> clips) {
    Map<String, Tie> known =
        ties.of(person, clips.stream().map(clip -> clip.creator().id()).toList());
    return clips.stream()
        .filter(clip -> isFor(person, clip, known.getOrDefault(clip.creator().id(), Tie.NONE)))
        .toList();
  }

  private static boolean isFor(String person, Clip clip, Tie creator) {
    return clip.creator().id().equals(person) || creator.readable();
  }

  private static boolean moderates(Viewer viewer) {
    return viewer.account().filter(account -> account.role().includes(Role.MODERATOR)).isPresent();
  }
}
