package dev.riffle.evaluation.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
}
