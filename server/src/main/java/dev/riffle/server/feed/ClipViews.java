package dev.riffle.server.feed;

import dev.riffle.server.feed.ClipView.ClipSource;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.Rendition;
import org.jspecify.annotations.Nullable;

/** Turns clips of the catalogue into what the app shows. */
final class ClipViews {
  private ClipViews() {}

  static ClipView of(Clip clip, boolean liked, @Nullable Why why) {
    return new ClipView(
        clip.id(),
        clip.caption(),
        clip.tags(),
        clip.creator(),
        clip.duration().toMillis() / 1000.0,
        clip.width(),
        clip.height(),
        clip.generated(),
        clip.hasSound(),
        clip.published(),
        liked,
        clip.poster().path(),
        clip.placeholder(),
        clip.renditions().stream().map(ClipViews::source).toList(),
        why);
  }

  private static ClipSource source(Rendition rendition) {
    return new ClipSource(
        rendition.media().path(),
        rendition.media().kind().contentType(),
        rendition.width(),
        rendition.height(),
        rendition.bytes());
  }
}
