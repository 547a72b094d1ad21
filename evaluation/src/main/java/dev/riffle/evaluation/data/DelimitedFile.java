package dev.riffle.evaluation.data;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file with a header and columns between commas or tabs, plain or {@code .gz}. Quotes have no
 * meaning. RecBole's {@code :type} behind a column's name is left out.
 */
public final class DelimitedFile {
  private final TextFile file;
  private List<String> names = List.of();
  private String separator = "\t";

  private DelimitedFile(Path path) {
    file = new TextFile(path);
  }

  /** What is done with each row. */
  public interface RowReader {
    void read(Row row);
  }

  /**
   * Hands every row to {@code reader}.
   *
   * @throws DataException if the file cannot be read, or a row has another number of columns
   */
  public static void eachRow(Path path, RowReader reader) {
    DelimitedFile rows = new DelimitedFile(path);
    rows.file.eachLine((line, number) -> rows.read(line, number, reader));
  }

  private void read(String line, long number, RowReader reader) {
    if (names.isEmpty()) {
      separator = line.indexOf('\t') >= 0 ? "\t" : ",";
      names =
          Arrays.stream(line.split(separator, -1)).map(name -> name.replaceAll(":.*", "")).toList();
      return;
    }
    String[] values = line.split(separator, -1);
    if (values.length != names.size()) {
      throw file.wrong(
          number, "must have %d columns, but has %d".formatted(names.size(), values.length));
    }
    reader.read(new Row(values, number));
  }

  /** One line's values by the names of the columns. */
  public final class Row {
    private final String[] values;
    private final long number;

    private Row(String[] values, long number) {
      this.values = values;
      this.number = number;
    }

    /** Returns the text under {@code name}. */
    public String text(String name) {
      int column = names.indexOf(name);
      if (column < 0) {
        throw file.wrong(1, "the header must name %s, but was %s".formatted(name, names));
      }
      return values[column];
    }

    /** Returns the finite number under {@code name}. */
    public double number(String name) {
      @Nullable Double read = parsed(text(name));
      if (read == null || !Double.isFinite(read)) {
        throw wrong("%s must be a number, but was \"%s\"".formatted(name, text(name)));
      }
      return read;
    }

    /** Returns what is wrong with this row, and where. */
    public DataException wrong(String what) {
      return file.wrong(number, what);
    }

    private static @Nullable Double parsed(String text) {
      try {
        return Double.valueOf(text);
      } catch (NumberFormatException e) {
        return null;
      }
    }
  }
}
