package dev.riffle.server.media;

import dev.riffle.server.media.Partner.Kind;
import dev.riffle.server.media.Rejection.Reason;
import dev.riffle.server.media.Source.AudioTrack;
import java.util.Locale;
import java.util.Optional;

/**
 * A composition whose files have been looked at: what is shown, how long, how large, how fast.
 *
 * @param partner the other clip, if there is one
 * @param backing track of the sound that is put under the take, if there is one
 * @param canvas the frame
 * @param framesPerSecond 24 to 60, constant
 * @param leadSeconds of the partner before the take; 0 unless it is a stitch
 * @param takeSeconds of the take
 */
record Scene(
    Composition what,
    Source take,
    Optional<Source> partner,
    Optional<AudioTrack> backing,
    Canvas canvas,
    int framesPerSecond,
    double leadSeconds,
    double takeSeconds) {

  private static final double SECONDS_MIN = 0.1;

  /**
   * Decides.
   *
   * @throws RejectedException if nothing is left to be shown
   */
  static Scene of(
      Composition what, Source take, Optional<Source> partner, Optional<AudioTrack> backing)
      throws RejectedException {
    double rate = PictureFilters.standardRate(take.video());
    Canvas canvas = Canvas.of(take.video());
    double lead = 0;
    double seconds = Math.min(what.cut().end(), take.seconds()) - what.cut().start();
    if (partner.isPresent()) {
      Partner other = what.partner().orElseThrow();
      Source clip = partner.get();
      rate = Math.max(rate, PictureFilters.standardRate(clip.video()));
      double end = Math.min(clip.seconds(), other.start() + other.seconds());
      if (other.kind() == Kind.STITCH) {
        lead = Math.floor((end - other.start()) * rate) / rate;
        checkSeconds("the other clip", lead);
      } else {
        seconds = Math.min(seconds, end - partnerPosition(what, other));
        canvas = Canvas.of(take.video(), clip.video(), other.layout());
      }
    }
    checkSeconds("the video", seconds);
    return new Scene(what, take, partner, backing, canvas, (int) rate, lead, seconds);
  }

  double seconds() {
    return leadSeconds + takeSeconds;
  }

  boolean isDuet() {
    return what.partner().filter(other -> other.kind() == Kind.DUET).isPresent();
  }

  boolean isStitch() {
    return what.partner().filter(other -> other.kind() == Kind.STITCH).isPresent();
  }

  /** The second of the partner's clip that is shown first; a duet's may be before its beginning. */
  double partnerPosition() {
    return partnerPosition(what, what.partner().orElseThrow());
  }

  /** The second of the sound that is heard when the take begins; may be before its beginning. */
  double backingPosition() {
    Backing sound = what.backing().orElseThrow();
    return sound.start() + what.cut().start() - sound.offset().toNanos() / 1e9;
  }

  private static double partnerPosition(Composition what, Partner other) {
    return other.kind() == Kind.STITCH
        ? other.start()
        : other.start() + what.cut().start() - other.offset().toNanos() / 1e9;
  }

  private static void checkSeconds(String name, double seconds) throws RejectedException {
    if (seconds < SECONDS_MIN) {
      throw new RejectedException(
          Reason.TOO_SHORT,
          String.format(
              Locale.ROOT,
              "Of %s %.2f s would be shown. Choose a part that lies inside it.",
              name,
              Math.max(0, seconds)));
    }
  }
}
