package dev.riffle.server.videos;

import dev.riffle.server.accounts.Person;
import dev.riffle.server.http.Texts;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What somebody sends to make a clip. */
@Schema(requiredProperties = "file")
record OwnClipForm(
    @Nullable MultipartFile file,
    @Schema(description = "Its #hashtags become the clip's tags") @Nullable String caption,
    @Schema(allowableValues = {"public", "followers", "private"}) @Nullable String visibility,
    @Nullable Boolean commentsAllowed,
    @Schema(description = "BCP 47 tag") @Nullable String language,
    @Schema(description = "A program drew it") @Nullable Boolean generated) {

  ClipMetadata metadata(Person creator) {
    String words = words(caption);
    return new ClipMetadata(
        words,
        CaptionWords.tags(words),
        creator,
        Objects.requireNonNullElse(language, ""),
        Instant.EPOCH,
        false,
        Objects.requireNonNullElse(generated, false));
  }

  Sharing sharing() {
    return new SharingEdit(visibility, commentsAllowed, null, null, null, null).of(Sharing.OPEN);
  }

  static String words(@Nullable String caption) {
    return Texts.lines(
        "caption", Objects.requireNonNullElse(caption, ""), 0, CaptionWords.CHARS_MAX);
  }
}
