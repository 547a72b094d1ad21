package dev.riffle.evaluation.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;

/** Writes lists, a line each: {@code user<TAB>time-or-blank<TAB>item item ...}. */
public interface ListWriter extends AutoCloseable {
  /**
   * Writes one list.
   *
   * @param time of the list, or empty
   * @param list numbers of items, best first
   * @param id gives an item's id by its number
   */
  void write(String user, String time, int[] list, IntFunction<String> id);

  @Override
  void close();

  /** Returns a writer that forgets. */
  static ListWriter none() {
    return new ListWriter() {
      @Override
      public void write(String user, String time, int[] list, IntFunction<String> id) {}

      @Override
      public void close() {}
    };
  }

  /** Returns a writer into {@code file}, which is replaced. */
  static ListWriter to(Path file) {
    try {
      return new FileListWriter(Files.newBufferedWriter(file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write lists to " + file, e);
    }
  }

  /** Writes to an open file. */
  final class FileListWriter implements ListWriter {
    private final Writer out;

    private FileListWriter(Writer out) {
      this.out = out;
    }

    @Override
    public void write(String user, String time, int[] list, IntFunction<String> id) {
      StringBuilder line = new StringBuilder(user).append('\t').append(time).append('\t');
      for (int i = 0; i < list.length; i++) {
        line.append(i == 0 ? "" : " ").append(id.apply(list[i]));
      }
      try {
        out.append(line.append('\n'));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      try {
        out.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
