package dev.riffle.server.videos;

import dev.riffle.server.accounts.Person;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The parts of an upload. */
@Schema(requiredProperties = "file")
record UploadForm(
    @Nullable MultipartFile file,
    @Nullable String caption,
    @Schema(description = "Separated by commas") @Nullable String tags,
    @Schema(description = "Name of whoever made it; Anonymous where there is none")
        @Nullable String creator,
    @Schema(description = "BCP 47 tag") @Nullable String language,
    @Schema(description = "Keep the first minute of a longer file") @Nullable Boolean trim,
    @Schema(description = "A program drew it") @Nullable Boolean generated) {

  /**
   * Returns what the form says about the file.
   *
   * @throws IllegalArgumentException if something is out of its range
   */
  ClipMetadata metadata() {
    return new ClipMetadata(
        text(caption),
        Arrays.stream(text(tags).split(",", -1)).filter(tag -> !tag.isBlank()).toList(),
        author(),
        text(language),
        Instant.EPOCH,
        Objects.requireNonNullElse(trim, false),
        Objects.requireNonNullElse(generated, false));
  }

  private Person author() {
    String name = text(creator).strip();
    return Person.named(name.isEmpty() ? "Anonymous" : name);
  }

  private static String text(@Nullable String part) {
    return Objects.requireNonNullElse(part, "");
  }
}
