package dev.riffle.server.moderation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.riffle.server.media.MediaName;
import dev.riffle.server.sounds.Sound;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A sound as moderators hear it, taken down or not. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportedSound(
    String id,
    @Schema(description = "Empty where nobody has named it") String title,
    @Schema(description = "Whose it is; stays when they have left") String attribution,
    @Schema(description = "Id of the clip in which it was heard first") @Nullable String clip,
    @Schema(description = "Path of an M4A, for moderators alone") @Nullable String url,
    boolean removed) {
  private static final String MODERATORS = "/api/moderation";

  static ReportedSound of(Sound sound) {
    return new ReportedSound(
        sound.id(),
        sound.title(),
        sound.attribution(),
        sound.origin().orElse(null),
        sound.media().map(MediaName::path).map(MODERATORS::concat).orElse(null),
        sound.takenDown());
  }
}
