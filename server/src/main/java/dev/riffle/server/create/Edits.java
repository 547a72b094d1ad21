package dev.riffle.server.create;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.riffle.server.http.Texts;
import dev.riffle.server.videos.CaptionWords;
import dev.riffle.server.videos.Sharing;
import dev.riffle.server.videos.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has chosen for a draft. Kept as JSON; a field that is absent has not been chosen.
 *
 * @param caption at most {@link CaptionWords#CHARS_MAX} characters
 * @param language BCP 47 tag; empty where it is not said
 * @param generated whether a program made it
 * @param coverSeconds where in the finished clip its poster is taken; the best of some frames where
 *     absent
 * @param voiceVolume of the take's own sound, 0 to 1
 * @param publishAt when others get to see it; at once where absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Edits(
    String caption,
    Visibility visibility,
    String language,
    boolean commentsAllowed,
    boolean duetAllowed,
    boolean stitchAllowed,
    boolean soundAllowed,
    boolean derivedFall,
    boolean generated,
    @Nullable Trim trim,
    @Nullable Double coverSeconds,
    @Nullable ChosenSound sound,
    double voiceVolume,
    Sync sync,
    @Nullable DraftBase base,
    @Nullable DraftCaptions captions,
    List<PlacedOverlay> overlays,
    @Nullable Instant publishAt) {

  static final Edits NEW =
      new Edits(
          "",
          Visibility.PUBLIC,
          "",
          true,
          true,
          true,
          true,
          false,
          false,
          null,
          null,
          null,
          1,
          Sync.NONE,
          null,
          null,
          List.of(),
          null);

  private static final double COVER_SECONDS_MAX = 60;

  Edits {
    caption = Texts.lines("caption", caption, 0, CaptionWords.CHARS_MAX);
    language = language.isEmpty() ? "" : Languages.canonical("language", language);
    Ranges.between("voiceVolume", voiceVolume, 0, 1);
    if (coverSeconds != null) {
      Ranges.between("coverSeconds", coverSeconds, 0, COVER_SECONDS_MAX);
    }
    overlays = List.copyOf(overlays);
  }

  Sharing sharing() {
    return new Sharing(
        visibility, commentsAllowed, duetAllowed, stitchAllowed, soundAllowed, derivedFall);
  }

  /** Tells whether {@code other} has the take performed to the same. */
  boolean performedAs(Edits other) {
    return Objects.equals(sound, other.sound)
        && Objects.equals(base, other.base)
        && sync.latencyMillis() == other.sync.latencyMillis();
  }

  /** Tells whether the take must be composed with something before it can be a clip. */
  boolean composed() {
    return sound != null || base != null || !overlays.isEmpty() || voiceVolume != 1;
  }
}
