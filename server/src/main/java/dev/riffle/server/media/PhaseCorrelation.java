package dev.riffle.server.media;

import java.util.Arrays;
import java.util.Optional;

/**
 * Finds by how much one recording lags behind another: the generalised cross-correlation with phase
 * transform, GCC-PHAT (C. H. Knapp and G. C. Carter, "The generalized correlation method for
 * estimation of time delay", IEEE Transactions on Acoustics, Speech, and Signal Processing 24(4),
 * 1976). Every frequency counts by its phase and hardly by its strength, so that loudspeaker, room
 * and microphone matter little, and a voice over it is noise that averages out.
 *
 * <pre>
 * reference  |--block r--|               G = X conj(R) / |X conj(R)|^0.8
 *                  |--block r--|         c = inverse transform of the sum of G over some 8 s
 * heard         |--block x--|            score = sum of c^2, smoothed over half a millisecond
 *                     |--block x--|      (x is taken later than r by the middle of the lags)
 * </pre>
 *
 * The exponent below 1 leaves a little weight to frequencies that stand out of the noise (K. D.
 * Donohue, J. Hannemann and H. G. Dietz, "Performance of phase transform for detecting sound
 * sources with microphone arrays in reverberant and noisy environments", Signal Processing 87(7),
 * 2007). Blocks half overlap and lie wholly inside both recordings: an edge in both would
 * correlate. Each is scaled to the same power, so a loud moment weighs no more than a quiet one.
 * Energies are added, not amplitudes, beyond 8 s, because two devices' clocks run apart. O(n log b)
 * for n samples in blocks of b. Immutable, so thread-safe.
 */
final class PhaseCorrelation {
  private static final int SIZE = 1 << 16;
  private static final double WHITENING = 0.8;
  private static final double HERTZ_MIN = 150;
  private static final double HERTZ_MAX = 7_000;
  private static final double BLOCK_SECONDS_MIN = 0.5;
  private static final double GROUP_SECONDS = 8;
  private static final double SMOOTHING_SECONDS = 0.0005;
  private static final double SILENCE_POWER = 1e-10;

  /** Peaks this near to the best one are its own flanks, or the room. */
  private static final double FLANK_SECONDS = 0.03;

  private final int rate;
  private final Fft fft = new Fft(SIZE);

  /**
   * @param rate samples a second of both recordings
   */
  PhaseCorrelation(int rate) {
    this.rate = rate;
  }

  /**
   * The best lag.
   *
   * @param samples by which the heard one is late, between samples by a parabola
   * @param distinctness 1 less the ratio of the next best peak to this one, in amplitude above the
   *     median: 0 is a toss-up
   */
  record Peak(double samples, double distinctness) {}

  /**
   * Searches lags from {@code lagMin} to {@code lagMax} samples, at most 2^15 apart.
   *
   * @return empty where no stretch of both, half a second long, has any sound
   */
  Optional<Peak> find(float[] heard, float[] reference, int lagMin, int lagMax) {
    int middle = (lagMin + lagMax) / 2;
    int first = Math.max(0, -middle);
    int last = Math.min(reference.length, heard.length - middle);
    if (last - first < BLOCK_SECONDS_MIN * rate) {
      return Optional.empty();
    }
    Search search = new Search(heard, reference, middle, new double[lagMax - lagMin + 1]);
    search.run(first, last);
    return search.heardSomething() ? Optional.of(peak(search.energies, lagMin)) : Optional.empty();
  }

  private Peak peak(double[] energies, int lagMin) {
    double[] score = Series.smooth(energies, (int) (SMOOTHING_SECONDS * rate / 2));
    int best = Series.strongest(score, 0, score.length);
    int flank = (int) (FLANK_SECONDS * rate);
    double median = Series.median(score);
    double next =
        Math.max(
            score[Series.strongest(score, 0, Math.max(1, best - flank))],
            score[Series.strongest(score, Math.min(best + flank, score.length - 1), score.length)]);
    double ratio = Math.max(0, next - median) / Math.max(score[best] - median, Double.MIN_NORMAL);
    return new Peak(
        lagMin + best + Series.vertex(score, best), Math.clamp(1 - Math.sqrt(ratio), 0.0, 1.0));
  }

  /** One search: what is summed up on the way. */
  private final class Search {
    private final float[] heard;
    private final float[] reference;
    private final int shift;
    private final double[] energies;
    private final double[] real = new double[SIZE];
    private final double[] imaginary = new double[SIZE];

    Search(float[] heard, float[] reference, int shift, double[] energies) {
      this.heard = heard;
      this.reference = reference;
      this.shift = shift;
      this.energies = energies;
    }

    /** Goes through the reference's samples from {@code first} to {@code last}. */
    void run(int first, int last) {
      int length = Math.min(SIZE, last - first);
      int rest = last - first - length;
      int blocks = Math.ceilDiv(2 * rest, length) + 1;
      int groups = Math.max(1, (int) Math.round((last - first) / (GROUP_SECONDS * rate)));
      double[] window = Series.hann(length);
      for (int i = 0; i < blocks; i++) {
        add(first + (int) ((long) i * rest / Math.max(1, blocks - 1)), window);
        if ((i + 1) * groups / blocks > i * groups / blocks) {
          endGroup();
        }
      }
    }

    boolean heardSomething() {
      return Arrays.stream(energies).anyMatch(energy -> energy > 0);
    }

    private void add(int at, double[] window) {
      double[] x = Series.windowed(heard, at + shift, window, SIZE);
      double[] r = Series.windowed(reference, at, window, SIZE);
      double scale = Series.power(x) * Series.power(r);
      if (scale > SILENCE_POWER * SILENCE_POWER) {
        fft.forward(x, r);
        addPhases(x, r, Math.pow(scale, -(1 - WHITENING) / 2));
      }
    }

    /**
     * Takes the spectra of the real signals x and r out of that of x + i r, and adds what is left
     * of X conj(R) to both halves of the spectrum, so that the inverse transform is real.
     */
    private void addPhases(double[] a, double[] b, double scale) {
      int last = Math.min(bin(HERTZ_MAX), SIZE / 2 - 1);
      for (int k = bin(HERTZ_MIN); k <= last; k++) {
        int mirror = SIZE - k;
        double xRe = a[k] + a[mirror];
        double xIm = b[k] - b[mirror];
        double rRe = b[k] + b[mirror];
        double rIm = a[mirror] - a[k];
        double re = xRe * rRe + xIm * rIm;
        double im = xIm * rRe - xRe * rIm;
        double square = re * re + im * im;
        double weight = square > 0 ? scale * Math.pow(square, -WHITENING / 2) : 0;
        real[k] += re * weight;
        real[mirror] += re * weight;
        imaginary[k] += im * weight;
        imaginary[mirror] -= im * weight;
      }
    }

    private int bin(double hertz) {
      return (int) Math.round(hertz * SIZE / rate);
    }

    private void endGroup() {
      fft.inverse(real, imaginary);
      int half = energies.length / 2;
      for (int i = 0; i < energies.length; i++) {
        double value = real[Math.floorMod(i - half, SIZE)];
        energies[i] += value * value;
      }
      Arrays.fill(real, 0);
      Arrays.fill(imaginary, 0);
    }
  }
}
