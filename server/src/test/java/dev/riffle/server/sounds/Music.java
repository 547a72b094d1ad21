package dev.riffle.server.sounds;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Music drawn from a seed: chords of a random scale with overtones, a melody and a beat. */
final class Music {
  static final int RATE = 22_050;

  private static final int BEATS_A_SECOND = 4;
  private static final int OVERTONES = 4;

  private Music() {}

  static float[] samples(long seed, double seconds) {
    Random random = new Random(seed);
    float[] samples = new float[(int) (seconds * RATE)];
    int beat = RATE / BEATS_A_SECOND;
    for (int start = 0; start < samples.length; start += beat) {
      note(samples, start, beat, 110 * Math.pow(2, random.nextInt(12) / 12.0), 0.2);
      note(samples, start, beat * 2, 220 * Math.pow(2, random.nextInt(24) / 12.0), 0.2);
      note(samples, start, beat / 2, 440 * Math.pow(2, random.nextInt(24) / 12.0), 0.15);
      noise(samples, start, beat / 4, random, random.nextInt(3) * 0.05);
    }
    return samples;
  }

  static Path wav(Path file, long seed, double seconds) throws IOException {
    return wav(file, samples(seed, seconds));
  }

  static Path wav(Path file, float[] samples) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(44 + 2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put("RIFF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    bytes.putInt(36 + 2 * samples.length);
    bytes.put("WAVEfmt ".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    bytes.putInt(16).putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(2 * RATE);
    bytes.putShort((short) 2).putShort((short) 16);
    bytes.put("data".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    bytes.putInt(2 * samples.length);
    for (float sample : samples) {
      bytes.putShort((short) (Math.clamp(sample, -1f, 1f) * Short.MAX_VALUE));
    }
    return Files.write(file, bytes.array());
  }

  private static void note(float[] samples, int start, int length, double pitch, double volume) {
    for (int i = 0; i < length && start + i < samples.length; i++) {
      double fade = Math.exp(-3.0 * i / length);
      for (int tone = 1; tone <= OVERTONES; tone++) {
        double phase = 2 * Math.PI * pitch * tone * i / RATE;
        samples[start + i] += (float) (volume * fade / tone * Math.sin(phase));
      }
    }
  }

  private static void noise(float[] samples, int start, int length, Random random, double volume) {
    for (int i = 0; i < length && start + i < samples.length; i++) {
      samples[start + i] += (float) (volume * (1 - (double) i / length) * random.nextGaussian());
    }
  }
}
