package dev.riffle.demo.sound;

/** Brings a mix to the loudness that feeds play at, with soft peaks and no click at either end. */
final class Master {
  private static final double TARGET_LUFS = -14;
  private static final double KNEE = 0.55;
  private static final double CEILING = 0.82;
  private static final int PASSES = 4;
  private static final double FADE_SECONDS = 0.12;

  private Master() {}

  static void finish(Pcm pcm) {
    fade(pcm);
    for (int pass = 0; pass < PASSES; pass++) {
      double loudness = Loudness.of(pcm);
      if (Double.isFinite(loudness)) {
        amplify(pcm, Math.pow(10, (TARGET_LUFS - loudness) / 20));
      }
    }
  }

  private static void fade(Pcm pcm) {
    int length = (int) (FADE_SECONDS * Pcm.RATE);
    for (int i = 0; i < length && i < pcm.length(); i++) {
      float gain = (float) Math.sin(Math.PI / 2 * i / length);
      int end = pcm.length() - 1 - i;
      pcm.left[end] *= gain;
      pcm.right[end] *= gain;
    }
  }

  private static void amplify(Pcm pcm, double gain) {
    for (int i = 0; i < pcm.length(); i++) {
      pcm.left[i] = limited(pcm.left[i] * gain);
      pcm.right[i] = limited(pcm.right[i] * gain);
    }
  }

  private static float limited(double sample) {
    double size = Math.abs(sample);
    if (size <= KNEE) {
      return (float) sample;
    }
    double room = CEILING - KNEE;
    return (float) (Math.signum(sample) * (KNEE + room * Math.tanh((size - KNEE) / room)));
  }
}
