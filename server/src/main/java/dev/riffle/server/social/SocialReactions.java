package dev.riffle.server.social;

import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.Reactions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the catalogue what people think of clips. */
@Component
record SocialReactions(Marks marks, ClipTallies tallies, Ties ties) implements Reactions {
  @Override
  public Map<String, Tally> of(Viewer viewer, Collection<Clip> clips) {
    List<String> ids = clips.stream().map(Clip::id).toList();
    Map<String, ClipTally> numbers = tallies.of(ids);
    Set<String> liked = marks.among(viewer, Mark.LIKE, ids);
    Set<String> saved = marks.among(viewer, Mark.SAVE, ids);
    Map<String, Tie> known = ties(viewer, clips);
    return clips.stream()
        .collect(
            Collectors.toMap(
                Clip::id,
                clip ->
                    tally(
                        numbers.getOrDefault(clip.id(), ClipTally.NONE),
                        liked.contains(clip.id()),
                        saved.contains(clip.id()),
                        known.getOrDefault(clip.creator().id(), Tie.NONE).follows()),
                (one, _) -> one));
  }

  private Map<String, Tie> ties(Viewer viewer, Collection<Clip> clips) {
    List<String> creators = clips.stream().map(clip -> clip.creator().id()).distinct().toList();
    return viewer.account().isEmpty() ? Map.of() : ties.of(viewer.personId(), creators);
  }

  private static Tally tally(ClipTally count, boolean liked, boolean saved, boolean following) {
    return new Tally(
        liked, saved, following, count.likes(), count.comments(), count.shares(), count.saves());
  }
}
