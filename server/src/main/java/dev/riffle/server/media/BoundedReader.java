package dev.riffle.server.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Reads a stream to its end and keeps at most a fixed number of bytes of it: the first ones, or the
 * last ones. Read the result after {@link #run} has ended.
 */
final class BoundedReader implements Runnable {
  private static final int LINE_CHARS_MAX = 1_000;

  private final InputStream stream;
  private final boolean keepsTail;
  private final int bytesMax;
  private byte[] kept = new byte[0];
  private boolean overflowed;
  private Runnable overflowAction = () -> {};
  private Consumer<String> lineAction = _ -> {};
  private final StringBuilder line = new StringBuilder();

  private BoundedReader(InputStream stream, int bytesMax, boolean keepsTail) {
    this.stream = stream;
    this.bytesMax = bytesMax;
    this.keepsTail = keepsTail;
  }

  static BoundedReader head(InputStream stream, int bytesMax) {
    return new BoundedReader(stream, bytesMax, false);
  }

  static BoundedReader tail(InputStream stream, int bytesMax) {
    return new BoundedReader(stream, bytesMax, true);
  }

  /** Sets what is done, once, when there is more than can be kept; before {@link #run}. */
  void onOverflow(Runnable action) {
    overflowAction = action;
  }

  /** Sets what is done with each line as it comes, however many; before {@link #run}. */
  void onLine(Consumer<String> action) {
    lineAction = action;
  }

  @Override
  public void run() {
    byte[] buffer = new byte[8 * 1024];
    try {
      int count = stream.read(buffer);
      while (count >= 0) {
        keep(buffer, count);
        tellLines(buffer, count);
        count = stream.read(buffer);
      }
    } catch (IOException e) {
      // A killed process closes its streams; what was read until then is what there is.
    }
  }

  boolean overflowed() {
    return overflowed;
  }

  String text() {
    return new String(kept, StandardCharsets.UTF_8);
  }

  private void keep(byte[] buffer, int count) {
    byte[] all = Arrays.copyOf(kept, kept.length + count);
    System.arraycopy(buffer, 0, all, kept.length, count);
    if (all.length > bytesMax) {
      overflow();
    }
    kept = all.length <= bytesMax ? all : cut(all);
  }

  /** Lines are ASCII, and those that are too long are of no interest to anybody. */
  private void tellLines(byte[] buffer, int count) {
    for (int i = 0; i < count; i++) {
      if (buffer[i] == '\n') {
        lineAction.accept(line.toString());
        line.setLength(0);
      } else if (line.length() < LINE_CHARS_MAX) {
        line.append((char) (buffer[i] & 0xff));
      }
    }
  }

  private byte[] cut(byte[] all) {
    return keepsTail
        ? Arrays.copyOfRange(all, all.length - bytesMax, all.length)
        : Arrays.copyOf(all, bytesMax);
  }

  private void overflow() {
    if (!overflowed) {
      overflowed = true;
      overflowAction.run();
    }
  }
}
