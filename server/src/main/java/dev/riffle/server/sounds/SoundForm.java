package dev.riffle.server.sounds;

import dev.riffle.server.http.Refusal;
import dev.riffle.server.http.Texts;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What somebody sends to share a sound alone. */
@Schema(requiredProperties = {"file", "title", "rights"})
record SoundForm(
    @Schema(description = "MP3, M4A, Ogg, Opus or WAV of 1 to 60 s and at most 20 MB")
        @Nullable MultipartFile file,
    @Nullable String title,
    @Schema(description = "Who made it, under which licence; the sender where there is none")
        @Nullable String attribution,
    @Schema(description = "That one may share it: must be true") @Nullable Boolean rights) {

  private static final int TITLE_CHARS_MAX = 100;
  private static final int ATTRIBUTION_CHARS_MAX = 200;

  MultipartFile content() {
    if (file == null) {
      throw Refusal.invalid("the part \"file\" must be given");
    }
    return file;
  }

  /** Returns a title, or refuses it. */
  static String title(@Nullable String title) {
    return line("title", Objects.requireNonNullElse(title, ""), 1, TITLE_CHARS_MAX);
  }

  String attribution(String otherwise) {
    String given =
        line("attribution", Objects.requireNonNullElse(attribution, ""), 0, ATTRIBUTION_CHARS_MAX);
    return given.isEmpty() ? otherwise : given;
  }

  void checkRights() {
    Refusal.unless(
        Boolean.TRUE.equals(rights), "rights must be true: that you may share this sound");
  }

  private static String line(String what, String text, int min, int max) {
    try {
      return Texts.line(what, text, min, max);
    } catch (IllegalArgumentException e) {
      throw Refusal.invalid(String.valueOf(e.getMessage()));
    }
  }
}
