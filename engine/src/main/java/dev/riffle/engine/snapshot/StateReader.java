package dev.riffle.engine.snapshot;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads what a {@link StateWriter} wrote, in the same order. Where there is less than is asked for,
 * it throws an {@link UncheckedIOException}. Not thread-safe.
 */
public final class StateReader {
  private static final long WINDOW_BYTES = 1 << 30;

  private final MemorySegment all;
  private long windowStart;
  private ByteBuffer window;

  /** Reads from the start of {@code all}. */
  public StateReader(MemorySegment all) {
    this.all = all;
    window = windowAt(0);
  }

  /** Reads all of a stream at once. */
  public StateReader(InputStream stream) {
    this(MemorySegment.ofArray(all(stream)));
  }

  private static byte[] all(InputStream stream) {
    try {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int integer() {
    return next(Integer.BYTES).getInt();
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
    return next(Long.BYTES).getLong();
  }

  public float real() {
    return next(Float.BYTES).getFloat();
  }

  public double doubleReal() {
    return next(Double.BYTES).getDouble();
  }

  public boolean flag() {
    return next(1).get() != 0;
  }

  public String text() {
    return new String(bytes(count(1 << 20)), StandardCharsets.UTF_8);
  }

  public Map<String, String> texts() {
    int count = count(1 << 10);
    if (count == 0) {
      return Map.of();
    }
    Map<String, String> pairs = new HashMap<>();
    for (int i = 0; i < count; i++) {
      pairs.put(text(), text());
    }
    return pairs;
  }

  public byte[] bytes(int count) {
    ByteBuffer next = next(count);
    byte[] bytes = new byte[count];
    next.get(bytes);
    return bytes;
  }

  /** Fills the first {@code count} places. */
  public void integers(int[] values, int count) {
    next((long) count * Integer.BYTES).asIntBuffer().get(values, 0, count);
    skip(count * Integer.BYTES);
  }

  /** Fills the first {@code count} places. */
  public void shortIntegers(short[] values, int count) {
    next((long) count * Short.BYTES).asShortBuffer().get(values, 0, count);
    skip(count * Short.BYTES);
  }

  /** Fills the first {@code count} places. */
  public void longIntegers(long[] values, int count) {
    next((long) count * Long.BYTES).asLongBuffer().get(values, 0, count);
    skip(count * Long.BYTES);
  }

  /** Fills the first {@code count} places. */
  public void reals(float[] values, int count) {
    next((long) count * Float.BYTES).asFloatBuffer().get(values, 0, count);
    skip(count * Float.BYTES);
  }

  /** Fills the first {@code count} places. */
  public void doubleReals(double[] values, int count) {
    next((long) count * Double.BYTES).asDoubleBuffer().get(values, 0, count);
    skip(count * Double.BYTES);
  }

  /** Returns a reader of the next {@code count} bytes, which this one passes over. */
  public StateReader part(int count) {
    next(count);
    StateReader part = new StateReader(all.asSlice(windowStart + window.position(), count));
    skip(count);
    return part;
  }

  /** Returns a reader of the same bytes that has them on the heap, where reading is fastest. */
  public StateReader onHeap() {
    return new StateReader(MemorySegment.ofArray(all.toArray(ValueLayout.JAVA_BYTE)));
  }

  private void skip(int bytes) {
    window.position(window.position() + bytes);
  }

  /** Returns the bytes to read from, of which there are at least {@code count}. */
  private ByteBuffer next(long count) {
    if (window.remaining() < count) {
      windowStart += window.position();
      window = windowAt(windowStart);
    }
    if (window.remaining() < count) {
      throw new UncheckedIOException(
          new EOFException("%d bytes are missing".formatted(count - window.remaining())));
    }
    return window;
  }

  private ByteBuffer windowAt(long start) {
    long length = Math.min(WINDOW_BYTES, all.byteSize() - start);
    return all.asSlice(start, length).asByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
  }
}
