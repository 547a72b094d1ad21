package dev.riffle.evaluation.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a table of numbers in the form in which NumPy saves arrays ({@code .npy}, versions 1 to 3):
 * two axes, row by row, little-endian floats of 16, 32 or 64 bits.
 */
final class NpyFile {
  private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y'};
  private static final int HEADER_START_V1 = 10;
  private static final int HEADER_START_V2 = 12;
  private static final Pattern HEADER =
      Pattern.compile(
          "\\{'descr': '<f([248])', 'fortran_order': False, 'shape': \\((\\d{1,9}), (\\d{1,6})\\),"
              + " \\}\\s*");

  private final Path path;

  private NpyFile(Path path) {
    this.path = path;
  }

  /**
   * Returns the rows.
   *
   * @throws DataException if the file cannot be read, or is not of that form
   */
  static float[][] read(Path path) {
    try {
      return new NpyFile(path).rows(Files.readAllBytes(path));
    } catch (IOException e) {
      throw new DataException("cannot read %s: %s".formatted(path, e.getMessage()), e);
    }
  }

  private float[][] rows(byte[] bytes) {
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    boolean known = bytes.length >= HEADER_START_V2;
    for (int i = 0; known && i < MAGIC.length; i++) {
      known = bytes[i] == MAGIC[i];
    }
    require(known, "must be a NumPy array");
    boolean first = bytes[MAGIC.length] == 1;
    int start = first ? HEADER_START_V1 : HEADER_START_V2;
    long length = first ? file.getShort(8) & 0xFFFF : file.getInt(8) & 0xFFFFFFFFL;
    require(start + length <= bytes.length, "ends in its header");
    String header = new String(bytes, start, (int) length, StandardCharsets.UTF_8);
    Matcher matcher = HEADER.matcher(header);
    require(matcher.matches(), "must hold two axes of little-endian floats, but has " + header);
    return rows(
        file.position(start + (int) length),
        Integer.parseInt(matcher.group(1)),
        Integer.parseInt(matcher.group(2)),
        Integer.parseInt(matcher.group(3)));
  }

  private float[][] rows(ByteBuffer numbers, int width, int rows, int columns) {
    long wanted = (long) rows * columns * width;
    require(
        numbers.remaining() == wanted,
        "must have %,d bytes of numbers, but has %,d".formatted(wanted, numbers.remaining()));
    float[][] read = new float[rows][columns];
    for (float[] row : read) {
      for (int i = 0; i < columns; i++) {
        row[i] = number(numbers, width);
        require(Float.isFinite(row[i]), "must hold finite numbers, but has " + row[i]);
      }
    }
    return read;
  }

  private static float number(ByteBuffer numbers, int width) {
    return switch (width) {
      case Short.BYTES -> Float.float16ToFloat(numbers.getShort());
      case Float.BYTES -> numbers.getFloat();
      default -> (float) numbers.getDouble();
    };
  }

  private void require(boolean holds, String what) {
    if (!holds) {
      throw new DataException(path + ": " + what);
    }
  }
}
