package dev.riffle.server.feed;

import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.social.ClipAccess;
import dev.riffle.server.social.Keywords;
import dev.riffle.server.social.Tie;
import dev.riffle.server.social.Ties;
import dev.riffle.server.social.WordFilter;
import dev.riffle.server.videos.Clip;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Says of clips that were chosen which of them may be in this viewer's feed: the last word, whoever
 * chose them. Thread-safe.
 */
@Component
class Permission {
  private final ClipAccess access;
  private final Ties ties;
  private final Keywords keywords;

  Permission(ClipAccess access, Ties ties, Keywords keywords) {
    this.access = access;
    this.ties = ties;
    this.keywords = keywords;
  }

  /** Returns those of {@code clips} that may be shown, in that order. */
  List<Clip> allowed(Viewer viewer, List<Clip> clips) {
    List<Clip> visible = access.visible(viewer, clips);
    String me = viewer.personId();
    if (me.isEmpty()) {
      return visible;
    }
    Map<String, Tie> known =
        ties.of(me, visible.stream().map(clip -> clip.creator().id()).toList());
    WordFilter unwanted = keywords.of(me);
    return visible.stream()
        .filter(clip -> !known.getOrDefault(clip.creator().id(), Tie.NONE).mutes())
        .filter(clip -> !unwanted.matches(clip))
        .toList();
  }
}
