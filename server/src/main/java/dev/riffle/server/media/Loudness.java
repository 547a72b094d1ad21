package dev.riffle.server.media;

import java.util.Locale;

/**
 * Loudness by EBU R 128.
 *
 * @param integrated in LUFS; -70 for silence
 * @param peak true peak in dBTP
 * @param range in LU
 * @param threshold of the gate in LUFS
 */
public record Loudness(double integrated, double peak, double range, double threshold) {
  /** Where clips are brought to, in LUFS. */
  static final double TARGET = -14;

  private static final double TOLERANCE = 1;
  private static final double SILENCE = -60;
  private static final double GAIN_MAX = 20;
  private static final double PEAK_MAX = -1.5;
  private static final double CLIPPED = -0.1;
  private static final double RANGE_TARGET = 11;

  boolean silent() {
    return !(integrated > SILENCE);
  }

  boolean onTarget() {
    return Math.abs(integrated - TARGET) <= TOLERANCE && peak <= CLIPPED;
  }

  /** Sound is measured and levelled as it will be heard: from two loudspeakers. */
  private static final String STEREO = "aformat=channel_layouts=stereo,";

  /** The filter that measures. */
  static String measuringFilter() {
    return STEREO + "ebur128=peak=true:framelog=quiet";
  }

  /** The filter that brings sound of this loudness to the target, or as near as is wise. */
  String levellingFilter() {
    double target = Math.min(TARGET, integrated + GAIN_MAX);
    return String.format(
        Locale.ROOT,
        STEREO
            + "loudnorm=I=%.2f:TP=%.1f:LRA=%.1f:measured_I=%.2f:measured_TP=%.2f:measured_LRA=%.2f"
            + ":measured_thresh=%.2f:linear=true",
        target,
        PEAK_MAX,
        Math.clamp(range, RANGE_TARGET, 50),
        integrated,
        Math.clamp(peak, -99, 99),
        Math.clamp(range, 0, 99),
        Math.clamp(threshold, -99, 0));
  }
}
