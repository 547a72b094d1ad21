package dev.riffle.server.create;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.riffle.server.videos.Derivation;
import org.jspecify.annotations.Nullable;

/**
 * Another clip that a draft is made with.
 *
 * @param clip its id
 * @param layout of a duet; without meaning for a stitch
 * @param start where in the other clip it begins, in seconds
 * @param seconds how long it is shown: up to 60 of a duet, up to 5 of a stitch
 * @param volume of the other clip's sound, 0 to 1
 */
public record DraftBase(
    Derivation.Kind kind, String clip, Layout layout, double start, double seconds, Double volume) {

  private static final double DUET_SECONDS_MAX = 60;
  private static final double STITCH_SECONDS_MAX = 5;

  /** How the two pictures of a duet share the frame. */
  public enum Layout {
    @JsonProperty("side-by-side")
    SIDE_BY_SIDE,
    @JsonProperty("top-bottom")
    TOP_BOTTOM,
    @JsonProperty("picture-in-picture")
    PICTURE_IN_PICTURE
  }

  public DraftBase(
      Derivation.Kind kind,
      String clip,
      @Nullable Layout layout,
      double start,
      double seconds,
      @Nullable Double volume) {
    double secondsMax = kind == Derivation.Kind.STITCH ? STITCH_SECONDS_MAX : DUET_SECONDS_MAX;
    Ranges.require(
        clip.matches("[0-9a-f]{20}"),
        "base.clip must be a clip's id, but was \"%s\"".formatted(clip));
    Ranges.between("base.start", start, 0, Ranges.SECONDS_MAX);
    Ranges.require(
        seconds > 0 && seconds <= secondsMax,
        "base.seconds must be above 0 and at most %s, but was %s".formatted(secondsMax, seconds));
    this.kind = kind;
    this.clip = clip;
    this.layout = layout == null ? Layout.SIDE_BY_SIDE : layout;
    this.start = start;
    this.seconds = seconds;
    this.volume = volume == null ? 1 : volume;
    Ranges.between("base.volume", this.volume, 0, 1);
  }
}
