package dev.riffle.server.social;

import dev.riffle.server.videos.Clip;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Makes cards of clips, for grids. Whether the clips are for the viewer is asked before. */
@Component
public class Cards {
  private final ClipCounts counts;

  Cards(ClipCounts counts) {
    this.counts = counts;
  }

  /** Returns the cards of {@code clips}, in that order. */
  public List<Card> of(List<Clip> clips) {
    Map<String, ClipCount> numbers = counts.of(clips.stream().map(Clip::id).toList());
    return clips.stream()
        .map(clip -> card(clip, numbers.getOrDefault(clip.id(), ClipCount.NONE)))
        .toList();
  }

  private static Card card(Clip clip, ClipCount count) {
    return new Card(
        clip.id(),
        clip.caption(),
        clip.poster().path(),
        clip.placeholder(),
        clip.duration().toMillis() / 1000.0,
        count.views(),
        count.likes(),
        clip.visibility(),
        clip.state(),
        clip.creator());
  }
}
