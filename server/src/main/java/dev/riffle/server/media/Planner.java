package dev.riffle.server.media;

import dev.riffle.server.media.ImportPlan.Sound;
import dev.riffle.server.media.ImportPlan.Target;
import dev.riffle.server.media.Rejection.Reason;
import dev.riffle.server.media.Source.AudioTrack;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Decides what is made of a source: which renditions, copied or encoded, how long, how loud. */
final class Planner {
  private final LoudnessMeter meter;
  private final ClipLength length;

  Planner(LoudnessMeter meter, ClipLength length) {
    this.meter = meter;
    this.length = length;
  }

  /**
   * Decides.
   *
   * @param cut what is kept
   * @param trim whether the beginning of what is too long is kept, in place of refusing it
   * @param generated whether a program drew it: its loudness is trusted, one rendition is enough
   */
  ImportPlan plan(Source source, Cut cut, boolean trim, boolean generated)
      throws IOException, InterruptedException, RejectedException {
    double kept = Math.min(cut.end(), source.seconds()) - cut.start();
    checkLength(kept, trim);
    double seconds = Math.min(kept, length.secondsMax());
    boolean copied = cut.fromTheStart() && Compliance.playsEverywhere(source);
    List<Target> targets = Ladder.of(source.video(), copied);
    Target first = copied ? targets.getFirst() : targets.getLast();
    return new ImportPlan(
        source,
        cut.start(),
        seconds,
        copied && generated ? List.of(first) : targets,
        first,
        sound(source, cut.start(), seconds, copied && generated));
  }

  private void checkLength(double seconds, boolean trim) throws RejectedException {
    if (length.tooShort(seconds)) {
      throw new RejectedException(
          Reason.TOO_SHORT,
          String.format(
              Locale.ROOT,
              "The video lasts %.2f s; a clip must last at least 1 s.",
              Math.max(0, seconds)));
    }
    if (!trim && length.tooLong(seconds)) {
      throw new RejectedException(
          Reason.TOO_LONG,
          String.format(
              Locale.ROOT,
              "The video lasts %.1f s; a clip may last at most %.0f s. Send a shorter one, or ask"
                  + " for its beginning with trim=true.",
              seconds,
              length.secondsMax()));
    }
  }

  private Sound sound(Source source, double start, double seconds, boolean trusted)
      throws InterruptedException, RejectedException {
    Optional<AudioTrack> track = source.audio();
    if (track.isEmpty()) {
      return new Sound.None();
    }
    boolean plays = start == 0 && Compliance.playsEverywhere(track.get());
    if (trusted && plays) {
      return new Sound.Copied(track.get());
    }
    Loudness loudness = meter.measure(source.file(), track.get(), start, seconds);
    if (loudness.silent()) {
      return new Sound.None();
    }
    return plays && loudness.onTarget()
        ? new Sound.Copied(track.get())
        : new Sound.Levelled(track.get(), loudness);
  }
}
