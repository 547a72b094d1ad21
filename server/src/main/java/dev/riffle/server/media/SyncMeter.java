package dev.riffle.server.media;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * Measures how late a take is against the sound that was played while it was recorded, by what its
 * microphone heard of that sound; see {@link PhaseCorrelation}. It holds for sound 20 dB below a
 * voice, in a room, from a small loudspeaker; with headphones, or a sound that repeats itself
 * exactly, it finds nothing rather than something wrong. Thread-safe.
 */
public final class SyncMeter {
  private static final int RATE = 16_000;
  private static final double SECONDS_MAX = 60;
  private static final Duration EARLIER_MAX = Duration.ofMillis(300);
  private static final Duration LATER_MAX = Duration.ofMillis(1200);

  /** Pairs that have nothing in common stay below. */
  private static final double CONFIDENCE_MIN = 0.45;

  private final AudioTools audio;
  private final PhaseCorrelation correlation = new PhaseCorrelation(RATE);

  public SyncMeter(AudioTools audio) {
    this.audio = audio;
  }

  /**
   * What was measured.
   *
   * @param offset how much later the take has what belongs to a moment of the sound; see {@link
   *     Backing#offset}
   * @param confidence how far it stands out over any other offset, 0.45 to 1
   */
  public record Measured(Duration offset, double confidence) {}

  /**
   * Listens to the first minute of a take.
   *
   * @param take file with the microphone's track
   * @param sound file with the sound
   * @param start second of the sound that was to be heard when the take began
   * @param guess about how late it will be; searched from 0.3 s before to 1.2 s after
   * @return empty if the sound was not heard, or could be at several places
   * @throws RejectedException if one of the files cannot be decoded
   */
  public Optional<Measured> measure(Path take, Path sound, double start, Duration guess)
      throws IOException, InterruptedException, RejectedException {
    Composition.requireSeconds("start", start);
    float[] heard = audio.pcm(take, RATE, SECONDS_MAX);
    float[] whole = audio.pcm(sound, RATE, Math.min(start + SECONDS_MAX, AudioTools.SECONDS_MAX));
    int from = (int) Math.min(Math.round(start * RATE), whole.length);
    float[] reference = Arrays.copyOfRange(whole, from, whole.length);
    return correlation
        .find(heard, reference, samples(guess.minus(EARLIER_MAX)), samples(guess.plus(LATER_MAX)))
        .filter(peak -> peak.distinctness() >= CONFIDENCE_MIN)
        .map(peak -> new Measured(duration(peak.samples()), peak.distinctness()));
  }

  private static int samples(Duration duration) {
    return (int) (duration.toMillis() * RATE / 1000);
  }

  private static Duration duration(double samples) {
    return Duration.ofNanos(Math.round(samples * 1e9 / RATE));
  }
}
