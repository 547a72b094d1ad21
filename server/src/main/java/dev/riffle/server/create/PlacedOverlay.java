package dev.riffle.server.create;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A picture that lies on the video for a time.
 *
 * @param id 0 to 29
 * @param from in seconds of the finished clip, from 0; over the lead of a stitch nothing is shown
 * @param to in seconds, behind {@code from}, at most 3,600
 */
@Schema(name = "DraftOverlay")
public record PlacedOverlay(int id, double from, double to) {
  static final int COUNT_MAX = 30;

  public PlacedOverlay {
    Ranges.between("the overlay's number", id, 0, COUNT_MAX - 1);
    Ranges.between("from", from, 0, Ranges.SECONDS_MAX);
    Ranges.require(
        to > from && to <= Ranges.SECONDS_MAX,
        "to must be behind from and at most %s, but was %s to %s"
            .formatted(Ranges.SECONDS_MAX, from, to));
  }
}
