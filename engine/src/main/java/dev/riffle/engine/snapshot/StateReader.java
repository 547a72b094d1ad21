package dev.riffle.engine.snapshot;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Reads what a {@link StateWriter} wrote, in the same order. Not thread-safe. */
public final class StateReader {
  private final DataInputStream in;

  public StateReader(InputStream in) {
    this.in = new DataInputStream(new BufferedInputStream(in, 1 << 16));
  }

  /** A read that may fail. */
  private interface Read<T> {
    T get() throws IOException;
  }

  public int integer() {
    return read(in::readInt);
  }

  /** Returns a count of things to come, refusing one that cannot be. */
  public int count(int max) {
    int count = integer();
    if (count < 0 || count > max) {
      throw new UncheckedIOException(
          new IOException("count must be 0 to %d, but was %d".formatted(max, count)));
    }
    return count;
  }

  public long longInteger() {
    return read(in::readLong);
  }

  public float real() {
    return read(in::readFloat);
  }

  public double doubleReal() {
    return read(in::readDouble);
  }

  public boolean flag() {
    return read(in::readBoolean);
  }

  public String text() {
    return new String(bytes(count(1 << 20)), StandardCharsets.UTF_8);
  }

  public Map<String, String> texts() {
    int count = count(1 << 10);
    Map<String, String> pairs = new HashMap<>();
    for (int i = 0; i < count; i++) {
      pairs.put(text(), text());
    }
    return pairs;
  }

  public byte[] bytes(int count) {
    return read(() -> {
      byte[] bytes = in.readNBytes(count);
      if (bytes.length < count) {
        throw new EOFException("%d bytes are missing".formatted(count - bytes.length));
      }
      return bytes;
    });
  }

  /** Fills the first {@code count} places. */
  public void integers(int[] values, int count) {
    for (int i = 0; i < count; i++) {
      values[i] = integer();
    }
  }

  /** Fills the first {@code count} places. */
  public void longIntegers(long[] values, int count) {
    for (int i = 0; i < count; i++) {
      values[i] = longInteger();
    }
  }

  /** Fills the first {@code count} places. */
  public void reals(float[] values, int count) {
    for (int i = 0; i < count; i++) {
      values[i] = real();
    }
  }

  /** Fills the first {@code count} places. */
  public void doubleReals(double[] values, int count) {
    for (int i = 0; i < count; i++) {
      values[i] = doubleReal();
    }
  }

  private static <T> T read(Read<T> read) {
    try {
      return read.get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
