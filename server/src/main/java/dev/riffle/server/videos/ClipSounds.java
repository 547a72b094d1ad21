package dev.riffle.server.videos;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.riffle.server.accounts.Viewer;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What clips are performed to. */
public interface ClipSounds {

  /** No clip has a sound of which anything is known. */
  ClipSounds NONE = (_, _) -> Map.of();

  /** The sound of one clip. */
  @Schema(
      name = "ClipSound",
      requiredProperties = {"title", "original", "attribution", "start"})
  record Use(
      @Schema(description = "Absent where the sound cannot be heard alone (any more)")
          @JsonInclude(JsonInclude.Include.NON_NULL)
          @Nullable String id,
      String title,
      @Schema(description = "Nobody has named it: the title says just that, in English")
          boolean original,
      String attribution,
      @Schema(description = "Seconds of the sound at which the clip begins") double start) {}

  /** Returns the sound of each of {@code clips} that has one, by the clip's id. */
  Map<String, Use> of(Viewer viewer, Collection<Clip> clips);
}
