package dev.riffle.server.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Sounds made of numbers: the same seed gives the same sound. */
public final class Sounds {
  static final int RATE = 16_000;

  private Sounds() {}

  /** Notes with overtones at odd moments, some hits of noise. */
  public static float[] music(long seed, double seconds) {
    Random random = new Random(seed);
    float[] music = new float[(int) (seconds * RATE)];
    for (int at = 0; at < music.length; at += (int) (RATE * (0.08 + 0.2 * random.nextDouble()))) {
      addNote(music, at, 110 * Math.pow(2, random.nextInt(36) / 12.0));
      if (random.nextInt(3) == 0) {
        addHit(music, at, random);
      }
    }
    return scaled(music, 0.1);
  }

  /** Syllables: overtones of a pitch that glides, breath, and pauses between them. */
  public static float[] voice(long seed, double seconds) {
    Random random = new Random(seed);
    float[] voice = new float[(int) (seconds * RATE)];
    int at = 0;
    while (at < voice.length) {
      int length = (int) (RATE * (0.1 + 0.25 * random.nextDouble()));
      addSyllable(voice, at, length, random);
      at += length + (int) (RATE * 0.1 * random.nextDouble());
    }
    return scaled(voice, 0.1);
  }

  /** Moves {@code sound} later, or earlier where {@code millis} is negative. */
  public static float[] delayed(float[] sound, int millis) {
    float[] delayed = new float[sound.length];
    int shift = millis * RATE / 1000;
    for (int i = Math.max(0, shift); i < Math.min(sound.length, sound.length + shift); i++) {
      delayed[i] = sound[i - shift];
    }
    return delayed;
  }

  /** A small loudspeaker in a room: little below 300 Hz and above 3.5 kHz, reflections. */
  public static float[] played(float[] sound, long seed) {
    Random random = new Random(seed);
    float[] narrow = bandPass(bandPass(sound));
    float[] played = narrow.clone();
    for (int echo = 0; echo < 40; echo++) {
      int delay = (int) (RATE * (0.004 + 0.3 * Math.pow(random.nextDouble(), 1.5)));
      double level = (random.nextBoolean() ? 0.4 : -0.4) * Math.pow(10, -10.0 * delay / RATE);
      for (int i = delay; i < played.length; i++) {
        played[i] += (float) (level * narrow[i - delay]);
      }
    }
    return played;
  }

  /** Adds {@code other}, {@code decibels} louder or quieter than {@code sound}, and some noise. */
  public static float[] mixed(float[] sound, float[] other, double decibels, long seed) {
    Random random = new Random(seed);
    double gain = level(sound) / Math.max(level(other), 1e-9) * Math.pow(10, decibels / 20);
    double noise = level(sound) / 200;
    float[] mixed = new float[sound.length];
    for (int i = 0; i < mixed.length; i++) {
      mixed[i] = (float) (sound[i] + gain * other[i] + noise * random.nextGaussian());
    }
    return scaled(mixed, 0.08);
  }

  public static Path write(Path file, float[] sound) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(44 + 2 * sound.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put(ascii("RIFF")).putInt(36 + 2 * sound.length).put(ascii("WAVEfmt ")).putInt(16);
    bytes.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(2 * RATE);
    bytes.putShort((short) 2).putShort((short) 16);
    bytes.put(ascii("data")).putInt(2 * sound.length);
    for (float value : sound) {
      bytes.putShort((short) Math.clamp(Math.round(value * 32_767), -32_768, 32_767));
    }
    return Files.write(file, bytes.array());
  }

  private static byte[] ascii(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
  }

  private static void addNote(float[] sound, int at, double hertz) {
    for (int i = at; i < Math.min(sound.length, at + RATE / 2); i++) {
      double t = (double) (i - at) / RATE;
      for (int overtone = 1; overtone <= 8 && overtone * hertz < 7000; overtone++) {
        sound[i] +=
            (float) (Math.exp(-6 * t) / overtone * Math.sin(2 * Math.PI * hertz * overtone * t));
      }
    }
  }

  private static void addHit(float[] sound, int at, Random random) {
    for (int i = at; i < Math.min(sound.length, at + RATE / 10); i++) {
      sound[i] += (float) (0.7 * Math.exp(-60.0 * (i - at) / RATE) * random.nextGaussian());
    }
  }

  private static void addSyllable(float[] sound, int at, int length, Random random) {
    double start = 110 + 120 * random.nextDouble();
    double end = start * (0.8 + 0.4 * random.nextDouble());
    double phase = 0;
    for (int i = 0; i < length && at + i < sound.length; i++) {
      double place = (double) i / length;
      phase += 2 * Math.PI * (start + (end - start) * place) / RATE;
      double value = 0.05 * random.nextGaussian();
      for (int overtone = 1; overtone <= 20; overtone++) {
        value += Math.sin(overtone * phase) / overtone;
      }
      sound[at + i] += (float) (Math.sin(Math.PI * place) * value);
    }
  }

  private static float[] bandPass(float[] sound) {
    double low = 0;
    double lower = 0;
    float[] passed = new float[sound.length];
    for (int i = 0; i < sound.length; i++) {
      low += (1 - Math.exp(-2 * Math.PI * 3500 / RATE)) * (sound[i] - low);
      lower += (1 - Math.exp(-2 * Math.PI * 300 / RATE)) * (low - lower);
      passed[i] = (float) (low - lower);
    }
    return passed;
  }

  private static double level(float[] sound) {
    double sum = 0;
    for (float value : sound) {
      sum += value * value;
    }
    return Math.sqrt(sum / sound.length);
  }

  private static float[] scaled(float[] sound, double level) {
    double gain = level / Math.max(level(sound), 1e-9);
    float[] scaled = new float[sound.length];
    for (int i = 0; i < sound.length; i++) {
      scaled[i] = (float) (gain * sound[i]);
    }
    return scaled;
  }
}
