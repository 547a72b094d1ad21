package dev.riffle.server.sounds;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.riffle.server.accounts.Person;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.media.MediaName;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sound as the app shows it. */
@Schema(
    name = "Sound",
    requiredProperties = {
      "id",
      "title",
      "original",
      "attribution",
      "durationSeconds",
      "url",
      "waveform",
      "clips",
      "saved",
      "reusable",
      "mine",
      "takenDown"
    })
@JsonInclude(JsonInclude.Include.NON_NULL)
record SoundView(
    String id,
    String title,
    @Schema(description = "Nobody has named it: the title says just that, in English")
        boolean original,
    @Schema(description = "Whose it is; stays when they have left") String attribution,
    @Nullable Person owner,
    @Schema(description = "Id of the clip in which it was heard first") @Nullable String clip,
    double durationSeconds,
    @Schema(description = "Path of an M4A") String url,
    @Schema(description = "200 loudnesses of 0 to 100") List<Integer> waveform,
    @Schema(description = "How many public clips use it") long clips,
    boolean saved,
    @Schema(description = "Others may choose it") boolean reusable,
    boolean mine,
    @Schema(description = "Moderators have taken it down: its owner alone sees it")
        boolean takenDown) {

  private static final String UNNAMED = "Original sound";

  static SoundView of(Viewer viewer, Sound sound, boolean saved) {
    return new SoundView(
        sound.id(),
        title(sound.title()),
        sound.title().isEmpty(),
        sound.attribution(),
        sound.owner().orElse(null),
        sound.origin().orElse(null),
        sound.duration().toMillis() / 1000.0,
        url(sound),
        sound.waveform(),
        sound.clips(),
        saved,
        sound.reusable(),
        sound.isOf(viewer.personId()),
        sound.takenDown());
  }

  static String title(String given) {
    return given.isEmpty() ? UNNAMED : given;
  }

  /** What is not open to everybody is not served to everybody. */
  private static String url(Sound sound) {
    return sound
        .media()
        .filter(_ -> sound.open())
        .map(MediaName::path)
        .orElse("/api/sounds/%s/audio".formatted(sound.id()));
  }
}
