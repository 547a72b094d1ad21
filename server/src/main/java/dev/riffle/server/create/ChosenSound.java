package dev.riffle.server.create;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A sound to be put under a take.
 *
 * @param start where in the sound the take begins, in seconds
 * @param volume 0 to 1
 */
@Schema(name = "DraftSound")
public record ChosenSound(String id, double start, @Schema(defaultValue = "1") Double volume) {
  private static final int ID_CHARS_MAX = 64;

  public ChosenSound {
    volume = volume == null ? 1 : volume;
    Ranges.require(
        !id.isEmpty() && id.length() <= ID_CHARS_MAX,
        "sound.id must be 1 to %d characters, but was %d".formatted(ID_CHARS_MAX, id.length()));
    Ranges.between("sound.start", start, 0, Ranges.SECONDS_MAX);
    Ranges.between("sound.volume", volume, 0, 1);
  }
}
