package dev.riffle.evaluation.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** A file of lines in UTF-8, plain or, if its name ends in {@code .gz}, compressed. */
public record TextFile(Path path) {
  private static final int BUFFER_BYTES = 1 << 16;

  /** What is done with each line. */
  public interface LineReader {
    /** Reads line {@code number}, from 1. */
    void read(String line, long number);
  }

  /** Returns the regular files of {@code directory} in the order of their names. */
  public static List<Path> in(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new DataException(
          "%s must be a directory, but %s"
              .formatted(directory, Files.exists(directory) ? "is a file" : "does not exist"));
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new DataException("cannot list " + directory + ": " + e.getMessage(), e);
    }
  }

  /** Hands every line that is not blank to {@code reader}. */
  public void eachLine(LineReader reader) {
    try (BufferedReader lines = open()) {
      long number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          reader.read(line, number);
        }
      }
    } catch (IOException e) {
      throw new DataException("cannot read %s: %s".formatted(path, e.getMessage()), e);
    }
  }

  /** Returns what is wrong with a line, and where. */
  public DataException wrong(long number, String what) {
    return new DataException("%s:%d: %s".formatted(path, number, what));
  }

  private BufferedReader open() throws IOException {
    InputStream bytes = Files.newInputStream(path);
    InputStream plain =
        path.toString().endsWith(".gz") ? new GZIPInputStream(bytes, BUFFER_BYTES) : bytes;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), BUFFER_BYTES);
  }
}
