package dev.riffle.server.videos;

import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.media.MediaName;
import dev.riffle.server.videos.Reactions.Tally;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Turns clips into what the app shows. Thread-safe. */
public final class ClipPresenter {
  private static final String MODERATORS = "/api/moderation";

  private final ClipCounts counts;
  private final ClipLinks links;
  private final Supplier<Reactions> reactions;
  private final Supplier<ClipSounds> sounds;

  ClipPresenter(
      ClipCounts counts,
      ClipLinks links,
      Supplier<Reactions> reactions,
      Supplier<ClipSounds> sounds) {
    this.counts = counts;
    this.links = links;
    this.reactions = reactions;
    this.sounds = sounds;
  }

  public ClipDetails details(Viewer viewer, Clip clip) {
    return details(viewer, List.of(clip)).getFirst();
  }

  public List<ClipDetails> details(Viewer viewer, List<Clip> clips) {
    return details(viewer, clips, MediaName::path);
  }

  /** Shows a clip whose media others may not be able to fetch. */
  public ClipDetails forModerators(Viewer viewer, Clip clip) {
    return details(viewer, List.of(clip), media -> MODERATORS + media.path()).getFirst();
  }

  public List<Card> cards(Viewer viewer, List<Clip> clips) {
    return cards(viewer, clips, MediaName::path);
  }

  /** Shows clips whose posters others may not be able to fetch. */
  public List<Card> cardsForModerators(Viewer viewer, List<Clip> clips) {
    return cards(viewer, clips, media -> MODERATORS + media.path());
  }

  private List<Card> cards(Viewer viewer, List<Clip> clips, Function<MediaName, String> path) {
    Map<String, Tally> tallies = reactions.get().of(viewer, clips);
    Map<String, Long> views = counts.views(clips.stream().map(Clip::id).toList());
    return clips.stream()
        .map(clip ->
            Card.of(
                clip,
                path.apply(clip.poster()),
                views.getOrDefault(clip.id(), 0L),
                tallies.getOrDefault(clip.id(), Tally.NONE).likes()))
        .toList();
  }

  private List<ClipDetails> details(
      Viewer viewer, List<Clip> clips, Function<MediaName, String> path) {
    Map<String, Tally> tallies = reactions.get().of(viewer, clips);
    ClipLinks.Found found = links.of(viewer, clips);
    Map<String, ClipSounds.Use> heard = sounds.get().of(viewer, clips);
    return clips.stream()
        .map(clip ->
            ClipDetails.of(
                viewer,
                clip,
                tallies.getOrDefault(clip.id(), Tally.NONE),
                found,
                Optional.ofNullable(heard.get(clip.id())),
                path))
        .toList();
  }
}
