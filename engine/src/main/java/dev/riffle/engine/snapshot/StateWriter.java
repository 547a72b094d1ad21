package dev.riffle.engine.snapshot;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Writes numbers and texts, little-endian, through a buffer. Not thread-safe. */
public final class StateWriter {
  private final OutputStream out;
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

  public StateWriter(OutputStream out) {
    this.out = out;
  }

  public void number(int value) {
    room(Integer.BYTES).putInt(value);
  }

  public void number(long value) {
    room(Long.BYTES).putLong(value);
  }

  public void number(float value) {
    room(Float.BYTES).putFloat(value);
  }

  public void number(double value) {
    room(Double.BYTES).putDouble(value);
  }

  public void flag(boolean value) {
    room(1).put((byte) (value ? 1 : 0));
  }

  public void text(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    number(bytes.length);
    bytes(bytes, bytes.length);
  }

  /** Writes pairs in the order of their names, since maps have none. */
  public void texts(Map<String, String> pairs) {
    number(pairs.size());
    if (pairs.isEmpty()) {
      return;
    }
    new TreeMap<>(pairs)
        .forEach((name, value) -> {
          text(name);
          text(value);
        });
  }

  /** Writes the first {@code count} bytes. */
  public void bytes(byte[] values, int count) {
    for (int done = 0; done < count; ) {
      int part = Math.min(count - done, room(1).remaining());
      buffer.put(values, done, part);
      done += part;
    }
  }

  /** Writes the first {@code count} numbers. */
  public void numbers(short[] values, int count) {
    for (int done = 0; done < count; ) {
      int part = Math.min(count - done, room(Short.BYTES).remaining() / Short.BYTES);
      buffer.asShortBuffer().put(values, done, part);
      buffer.position(buffer.position() + part * Short.BYTES);
      done += part;
    }
  }

  /** Writes the first {@code count} numbers. */
  public void numbers(int[] values, int count) {
    for (int done = 0; done < count; ) {
      int part = Math.min(count - done, room(Integer.BYTES).remaining() / Integer.BYTES);
      buffer.asIntBuffer().put(values, done, part);
      buffer.position(buffer.position() + part * Integer.BYTES);
      done += part;
    }
  }

  /** Writes the first {@code count} numbers. */
  public void numbers(long[] values, int count) {
    for (int done = 0; done < count; ) {
      int part = Math.min(count - done, room(Long.BYTES).remaining() / Long.BYTES);
      buffer.asLongBuffer().put(values, done, part);
      buffer.position(buffer.position() + part * Long.BYTES);
      done += part;
    }
  }

  /** Writes the first {@code count} numbers. */
  public void numbers(float[] values, int count) {
    for (int done = 0; done < count; ) {
      int part = Math.min(count - done, room(Float.BYTES).remaining() / Float.BYTES);
      buffer.asFloatBuffer().put(values, done, part);
      buffer.position(buffer.position() + part * Float.BYTES);
      done += part;
    }
  }

  /** Writes the first {@code count} numbers. */
  public void numbers(double[] values, int count) {
    for (int done = 0; done < count; ) {
      int part = Math.min(count - done, room(Double.BYTES).remaining() / Double.BYTES);
      buffer.asDoubleBuffer().put(values, done, part);
      buffer.position(buffer.position() + part * Double.BYTES);
      done += part;
    }
  }

  /** Hands what is buffered to the stream. */
  public void flush() {
    try {
      out.write(buffer.array(), 0, buffer.position());
      buffer.clear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ByteBuffer room(int bytes) {
    if (buffer.remaining() < bytes) {
      flush();
    }
    return buffer;
  }
}
