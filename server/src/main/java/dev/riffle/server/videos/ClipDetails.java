package dev.riffle.server.videos;

import dev.riffle.server.accounts.Person;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.media.MediaName;
import dev.riffle.server.media.Rendition;
import dev.riffle.server.media.Sprite;
import dev.riffle.server.videos.Reactions.Tally;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A clip as the app shows it. */
@Schema(name = "Clip")
public record ClipDetails(
    String id,
    String caption,
    List<String> tags,
    Person creator,
    double durationSeconds,
    int width,
    int height,
    @Schema(description = "Drawn by a program rather than filmed") boolean generated,
    boolean hasSound,
    Instant publishedAt,
    @Schema(description = "Path of a JPEG") String poster,
    @Schema(description = "Data URI of a tiny JPEG, to show until the poster has loaded")
        String placeholder,
    @Schema(description = "The same clip in several sizes, largest first") List<Source> sources,
    boolean liked,
    boolean saved,
    boolean following,
    boolean mine,
    long likes,
    long comments,
    long shares,
    long saves,
    Visibility visibility,
    boolean commentsAllowed,
    List<CaptionTrack> captions,
    ClipState state,
    @Schema(description = "More sizes are being made") boolean processing,
    @Nullable Scrubber sprite) {

  /** Small frames in one picture, for a scrubber: row by row, one for each interval. */
  @Schema(name = "Sprite")
  public record Scrubber(
      String url,
      @Schema(description = "Seconds from a frame to the next") double interval,
      int columns,
      int rows,
      @Schema(description = "Of one frame, in pixels") int width,
      int height) {
    static Scrubber of(Sprite sprite, Function<MediaName, String> path) {
      return new Scrubber(
          path.apply(sprite.picture()),
          sprite.interval(),
          sprite.columns(),
          sprite.rows(),
          sprite.width(),
          sprite.height());
    }
  }

  /** One file of it. */
  @Schema(name = "ClipSource")
  public record Source(String url, String type, int width, int height, long bytes) {
    static Source of(Rendition rendition, Function<MediaName, String> path) {
      return new Source(
          path.apply(rendition.media()),
          rendition.media().kind().contentType(),
          rendition.width(),
          rendition.height(),
          rendition.bytes());
    }
  }

  static ClipDetails of(Viewer viewer, Clip clip, Tally tally, Function<MediaName, String> path) {
    return new ClipDetails(
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
        path.apply(clip.poster()),
        clip.placeholder(),
        clip.renditions().stream().map(file -> Source.of(file, path)).toList(),
        tally.liked(),
        tally.saved(),
        tally.following(),
        clip.creator().id().equals(viewer.personId()),
        tally.likes(),
        tally.comments(),
        tally.shares(),
        tally.saves(),
        clip.visibility(),
        clip.sharing().commentsAllowed(),
        clip.captions(),
        clip.state(),
        clip.processing(),
        clip.sprite().map(sprite -> Scrubber.of(sprite, path)).orElse(null));
  }
}
