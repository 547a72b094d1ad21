package dev.riffle.server.media;

import java.util.Arrays;
import java.util.Random;

/** Damages bytes as broken transfers, and people who mean harm, do. */
final class Mutation {
  private Mutation() {}

  static byte[] of(byte[] bytes, Random random) {
    byte[] mutated = bytes.clone();
    int rounds = 1 + random.nextInt(3);
    for (int i = 0; i < rounds; i++) {
      mutated = once(mutated, random);
    }
    return mutated;
  }

  private static byte[] once(byte[] bytes, Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1);
      case 1 -> flipped(bytes, random, bytes.length);
      case 2 -> flipped(bytes, random, Math.min(bytes.length, 2_000));
      case 3 -> filled(bytes, random);
      case 4 -> extremeNumber(bytes, random);
      default -> repeated(bytes, random);
    };
  }

  /** A few bytes, of the first {@code length}, are anything. */
  private static byte[] flipped(byte[] bytes, Random random, int length) {
    int count = 1 + random.nextInt(40);
    for (int i = 0; i < count; i++) {
      bytes[random.nextInt(length)] = (byte) random.nextInt();
    }
    return bytes;
  }

  private static byte[] filled(byte[] bytes, Random random) {
    int start = random.nextInt(bytes.length);
    int end = Math.min(bytes.length, start + 1 + random.nextInt(500));
    Arrays.fill(bytes, start, end, (byte) (random.nextBoolean() ? 0 : 0xff));
    return bytes;
  }

  /** Somewhere in the header is a size, a count or a length: now the largest that there is. */
  private static byte[] extremeNumber(byte[] bytes, Random random) {
    int start = random.nextInt(Math.min(bytes.length, 4_000));
    int end = Math.min(bytes.length, start + 4);
    Arrays.fill(bytes, start, end, (byte) 0xff);
    if (random.nextBoolean()) {
      bytes[start] = 0x7f;
    }
    return bytes;
  }

  /** A part comes twice. */
  private static byte[] repeated(byte[] bytes, Random random) {
    int start = random.nextInt(bytes.length);
    int length = Math.min(bytes.length - start, 1 + random.nextInt(4_000));
    byte[] longer = Arrays.copyOf(bytes, bytes.length + length);
    System.arraycopy(bytes, start, longer, start + length, bytes.length - start);
    return longer;
  }
}
