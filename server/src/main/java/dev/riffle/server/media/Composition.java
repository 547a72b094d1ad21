package dev.riffle.server.media;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a clip is put together from. Every moment in it is one of the take's file, counted in
 * seconds from where that begins to play, so that moving the cut moves nothing else.
 *
 * @param take what was recorded or sent
 * @param cut the part of the take that is kept
 * @param backing sound that is put under the take
 * @param voiceVolume of what the take's microphone heard, 0 to 1; 0 leaves it out
 * @param partner another clip, beside or before the take
 * @param overlays pictures over the take, the first one lowest, at most {@link #OVERLAYS_MAX}
 */
public record Composition(
    Path take,
    Cut cut,
    Optional<Backing> backing,
    double voiceVolume,
    Optional<Partner> partner,
    List<Overlay> overlays) {
  public static final int OVERLAYS_MAX = 30;

  public Composition {
    requireVolume(voiceVolume);
    overlays = List.copyOf(overlays);
    if (overlays.size() > OVERLAYS_MAX) {
      throw new IllegalArgumentException(
          "overlays must be at most %d, but were %d".formatted(OVERLAYS_MAX, overlays.size()));
    }
  }

  static void requireVolume(double volume) {
    if (!(volume >= 0 && volume <= 1)) {
      throw new IllegalArgumentException("volume must be 0 to 1, but was " + volume);
    }
  }

  static void requireSeconds(String name, double seconds) {
    if (!(seconds >= 0 && seconds < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(name + " must be 0 s or later, but was " + seconds);
    }
  }
}
