package dev.riffle.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A video of which each copy is a file of its own, by a number in a box that players skip. */
final class Film {
  private static final int BOX_BYTES = 16;

  private final byte[] bytes;

  private Film(byte[] bytes) {
    this.bytes = bytes;
  }

  static Film of(Path file) throws IOException {
    return new Film(Files.readAllBytes(file));
  }

  /** Returns how long each copy is. */
  long length() {
    return (long) bytes.length + BOX_BYTES;
  }

  void write(long number, OutputStream out) throws IOException {
    out.write(bytes);
    byte[] name = "free".getBytes(StandardCharsets.US_ASCII);
    out.write(ByteBuffer.allocate(BOX_BYTES).putInt(BOX_BYTES).put(name).putLong(number).array());
  }
}
