package dev.riffle.evaluation.data;

import java.nio.file.Path;
import java.util.List;

/**
 * Reads the logs of clicks in a directory: files {@code .csv}, {@code .tsv} or {@code .inter},
 * plain or {@code .gz}, with a header, as one log in time order. Clicks of the same time keep the
 * order of the files' names and of their lines.
 */
public final class ClickReader {
  private static final String NAMES = ".*\\.(csv|tsv|inter)(\\.gz)?";
  private static final int ID_BYTES_MAX = 256;

  /** Times below this are seconds: as milliseconds they would lie before March 1973. */
  private static final long SECONDS_MAX = 100_000_000_000L;

  private final ClickRange range;
  private final ClickTable table = new ClickTable();
  private boolean news = true;
  private long lines;

  private ClickReader(ClickRange range) {
    this.range = range;
  }

  /**
   * What was read.
   *
   * @param news whether every file holds clicks on news
   */
  public record Clicks(ClickLog log, boolean news) {}

  /**
   * Reads what {@code range} wants.
   *
   * @throws DataException if there are no clicks, or a line cannot be read
   */
  public static Clicks read(Path directory, ClickRange range) {
    ClickReader reader = new ClickReader(range);
    files(directory).forEach(reader::readFile);
    if (reader.table.size() == 0) {
      throw new DataException(
          reader.lines == 0
              ? "there are no clicks in " + directory
              : "none of the %d clicks in %s lies in %s to %s"
                  .formatted(reader.lines, directory, range.from(), range.to()));
    }
    return new Clicks(reader.table.toLog(range.limit()), reader.news);
  }

  private static List<Path> files(Path directory) {
    List<Path> files =
        TextFile.in(directory).stream()
            .filter(file -> file.getFileName().toString().matches(NAMES))
            .toList();
    if (files.isEmpty()) {
      throw new DataException(
          directory + " must hold clicks in files .csv, .tsv or .inter, plain or .gz");
    }
    return files;
  }

  private void readFile(Path path) {
    TextFile file = new TextFile(path);
    FileReader reader = new FileReader(file);
    file.eachLine(reader::readLine);
    if (reader.columns == null) {
      throw new DataException(path + " must not be empty");
    }
    news &= reader.columns.news();
  }

  /** Reads one file; the first line is the header. */
  private final class FileReader {
    private final TextFile file;
    private @org.jspecify.annotations.Nullable ClickColumns columns;
    private String[] fields = new String[0];

    FileReader(TextFile file) {
      this.file = file;
    }

    void readLine(String line, long number) {
      if (columns == null) {
        columns = ClickColumns.of(file, line);
        fields = new String[columns.last() + 1];
      } else {
        readClick(columns, line, number);
      }
    }

    private void readClick(ClickColumns columns, String line, long number) {
      split(columns.separator(), line, number);
      lines++;
      long millis = millis(fields[columns.time()], number);
      if (range.holds(millis)) {
        table.add(
            id("user", fields[columns.user()], number),
            id("item", fields[columns.item()], number),
            millis);
      }
    }

    private void split(char separator, String line, long number) {
      int start = 0;
      for (int i = 0; i < fields.length; i++) {
        int end = line.indexOf(separator, start);
        if (end < 0 && i < fields.length - 1) {
          throw file.wrong(
              number,
              "must have at least %d columns, but has %d: \"%s\""
                  .formatted(fields.length, i + 1, ClickColumns.shorten(line)));
        }
        fields[i] = line.substring(start, end < 0 ? line.length() : end).strip();
        start = end + 1;
      }
    }

    private String id(String what, String id, long number) {
      if (id.isEmpty() || id.length() > ID_BYTES_MAX) {
        throw file.wrong(
            number,
            "%s must have 1 to %d characters, but was \"%s\""
                .formatted(what, ID_BYTES_MAX, ClickColumns.shorten(id)));
      }
      return id;
    }

    private long millis(String text, long number) {
      double time;
      try {
        time = Double.parseDouble(text);
      } catch (NumberFormatException e) {
        time = Double.NaN;
      }
      if (!(time >= 0 && time <= 1e14)) {
        throw file.wrong(
            number, "time must be seconds or milliseconds since 1970, but was \"" + text + "\"");
      }
      return Math.round(time < SECONDS_MAX ? time * 1_000 : time);
    }
  }
}
