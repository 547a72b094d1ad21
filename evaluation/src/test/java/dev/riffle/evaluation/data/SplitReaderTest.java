package dev.riffle.evaluation.data;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.engine.catalog.Embedding;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplitReaderTest {
  @TempDir Path directory;

  private void write(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
  }

  private String failure() {
    return assertThrows(DataException.class, () -> SplitReader.read(directory)).toString();
  }

  @Test
  void read_usersOfEitherPart_areThere() throws IOException {
    write("train.txt", "0 10 11 10\n5 11\n");
    write("test.txt", "0 12\n7 10\n\n");

    Interactions split = SplitReader.read(directory);

    assertEquals(3, split.users());
    assertEquals(3, split.items());
    assertEquals("7", split.userId(2));
    assertArrayEquals(new int[] {0, 1}, split.train(0));
    assertArrayEquals(new int[] {2}, split.test(0));
    assertEquals(0, split.train(2).length);
    assertEquals(0, split.test(1).length);
  }

  @Test
  void read_missingTest_saysWhatIsWanted() throws IOException {
    write("train.txt", "0 1\n");

    assertTrue(failure().endsWith("must hold test.txt or test.txt.gz, but has neither"));
  }

  @Test
  void read_emptyTrain_isRefused() throws IOException {
    write("train.txt", "0\n\n");
    write("test.txt", "0 1\n");

    assertTrue(failure().endsWith("must hold users and their items, but is empty"), failure());
  }

  @Test
  void read_commas_namesTheLine() throws IOException {
    write("train.txt", "0 1\n1,2,3\n");
    write("test.txt", "0 1\n");

    assertTrue(failure().contains("train.txt:2: must be a user, then items"), failure());
  }

  @Test
  void validation_holdsOutAShare_andNothingOfTheTest() throws IOException {
    write("train.txt", "0 1 2 3 4 5 6 7 8 9 10\n1 1\n");
    write("test.txt", "0 77\n");
    Interactions split = SplitReader.read(directory);

    Interactions validation = split.validation(0.2, 3);

    assertEquals(2, validation.test(0).length);
    assertEquals(8, validation.train(0).length);
    assertEquals(0, validation.test(1).length);
    assertArrayEquals(
        split.train(0),
        IntStream.concat(Arrays.stream(validation.train(0)), Arrays.stream(validation.test(0)))
            .sorted()
            .toArray());
  }

  /** Writes an array of little-endian numbers as NumPy does. */
  private void writeArray(String name, String type, int rows, int columns, byte... numbers)
      throws IOException {
    String header =
        "{'descr': '%s', 'fortran_order': False, 'shape': (%d, %d), }\n"
            .formatted(type, rows, columns);
    ByteBuffer file = ByteBuffer.allocate(10 + header.length() + numbers.length);
    file.order(ByteOrder.LITTLE_ENDIAN).put((byte) 0x93).put("NUMPY".getBytes(US_ASCII));
    file.put((byte) 1).put((byte) 0).putShort((short) header.length());
    file.put(header.getBytes(US_ASCII)).put(numbers);
    Files.write(directory.resolve(name), file.array());
  }

  private void writeSplit() throws IOException {
    write("train.txt", "0 1\n");
    write("test.txt", "0 x\n");
  }

  @Test
  void read_arrays_areVectorsOfTheItemsOfThatNumber() throws IOException {
    writeSplit();
    writeArray("look.npy", "<f2", 3, 1, new byte[] {0, 0x3C, 0, 0x40, 0, (byte) 0xC0});
    writeArray("sound.npy", "<f4", 2, 1, new byte[] {0, 0, 0, 0, 0, 0, (byte) 0x80, 0x3F});

    Interactions split = SplitReader.read(directory);

    assertEquals(
        List.of("1", "x", "0", "2"), List.of(0, 1, 2, 3).stream().map(split::itemId).toList());
    assertEquals(4, split.items());
    assertEquals(Map.of("look", Embedding.of(2), "sound", Embedding.of(1)), split.vectors(0));
    assertEquals(Map.of(), split.vectors(1));
    assertEquals(Map.of("look", Embedding.of(-2)), split.vectors(3));
    assertEquals(Map.of(), split.withoutVectors().vectors(0));
  }

  @Test
  void read_longRows_areShortened() throws IOException {
    writeSplit();
    byte[] numbers = new byte[2 * 5_000 * 2];
    Arrays.fill(numbers, numbers.length / 2, numbers.length, (byte) 0x3C);
    writeArray("look.npy", "<f2", 2, 5_000, numbers);

    Map<String, Embedding> vectors = SplitReader.read(directory).vectors(0);

    assertEquals(List.of(1_024), vectors.values().stream().map(Embedding::dimensions).toList());
  }

  @Test
  void read_arrayCutShort_isRefused() throws IOException {
    writeSplit();
    writeArray("look.npy", "<f4", 2, 1, new byte[] {0, 0, 0, 0});

    assertTrue(failure().contains("look.npy: must have 8 bytes of numbers, but has 4"), failure());
  }

  @Test
  void read_arrayOfWholeNumbers_isRefused() throws IOException {
    writeSplit();
    writeArray("look.npy", "<i4", 1, 1, new byte[] {0, 0, 0, 0});

    assertTrue(failure().contains("must hold two axes of little-endian floats"), failure());
  }
}
