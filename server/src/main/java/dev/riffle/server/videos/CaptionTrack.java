package dev.riffle.server.videos;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;

/** What is said in a clip, to be read in one language. */
public record CaptionTrack(
    @Schema(description = "BCP 47 tag") String language,
    @Schema(description = "The language's name in itself") String label,
    @Schema(description = "Path of a WebVTT file") String url) {

  static CaptionTrack of(String clip, String language) {
    Locale locale = Locale.forLanguageTag(language);
    return new CaptionTrack(
        language,
        locale.getDisplayName(locale),
        "/api/clips/%s/captions/%s".formatted(clip, language));
  }
}
