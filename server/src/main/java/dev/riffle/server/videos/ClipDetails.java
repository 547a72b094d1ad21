package dev.riffle.server.videos;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.riffle.server.accounts.Person;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.media.MediaName;
import dev.riffle.server.media.Rendition;
import dev.riffle.server.media.Sprite;
import dev.riffle.server.videos.Reactions.Tally;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Scrubber sprite,
    boolean duetAllowed,
    boolean stitchAllowed,
    boolean soundAllowed,
    @Schema(description = "Taken down or deleted, it takes its duets and stitches with it")
        boolean derivedFall,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Base base,
    @Schema(description = "How many duets and stitches of it everybody may see") long derived,
    @Schema(description = "Absent until it has been found out, and where nothing is heard")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        ClipSounds.@Nullable Use sound) {

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

  /** The clip that it was made with. */
  @Schema(name = "ClipBase")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Base(
      Derivation.Kind kind,
      @Schema(description = "Its id; absent where it is gone, or not for this viewer")
          @Nullable String clip,
      Person creator) {}

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

  static ClipDetails of(
      Viewer viewer,
      Clip clip,
      Tally tally,
      ClipLinks.Found links,
      Optional<ClipSounds.Use> sound,
      Function<MediaName, String> path) {
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
        clip.sprite().map(sprite -> Scrubber.of(sprite, path)).orElse(null),
        clip.sharing().duetAllowed(),
        clip.sharing().stitchAllowed(),
        clip.sharing().soundAllowed(),
        clip.sharing().derivedFall(),
        links.base(clip).orElse(null),
        links.derived(clip),
        sound.orElse(null));
  }
}
