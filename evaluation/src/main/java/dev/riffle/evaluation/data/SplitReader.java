package dev.riffle.evaluation.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringTokenizer;
import java.util.stream.IntStream;

/**
 * Reads a published split: {@code train.txt} and {@code test.txt}, plain or {@code .gz}, a user by
 * line, then that user's items, separated by blanks. Where there are content vectors ({@link
 * ItemVectors}), what has one is an item, too.
 */
public final class SplitReader {
  private static final int ID_CHARS_MAX = 256;

  private final Dictionary users = new Dictionary();
  private final Dictionary items = new Dictionary();

  private SplitReader() {}

  /**
   * Reads both parts.
   *
   * @throws DataException if a file is missing, empty or has a line that cannot be read
   */
  public static Interactions read(Path directory) {
    return read(directory, "test.txt");
  }

  /** Reads {@code sequences.txt}, each user's items in order, as a training part. */
  public static Interactions readSequences(Path directory) {
    SplitReader reader = new SplitReader();
    List<int[]> sequences = reader.part(directory, "sequences.txt");
    int userCount = reader.users.ids().size();
    return new Interactions(
        reader.users.ids(),
        reader.items.ids(),
        filled(sequences, userCount),
        filled(List.of(), userCount),
        ItemVectors.NONE);
  }

  /** Tells whether there is a {@code val.txt}, plain or {@code .gz}. */
  public static boolean hasValidation(Path directory) {
    return TextFile.in(directory).stream().anyMatch(file -> isNamed(file, "val.txt"));
  }

  /** Reads the training part, and {@code val.txt} in place of the test part. */
  public static Interactions readValidation(Path directory) {
    return read(directory, "val.txt");
  }

  private static Interactions read(Path directory, String testName) {
    SplitReader reader = new SplitReader();
    List<int[]> train = reader.part(directory, "train.txt");
    List<int[]> test = reader.part(directory, testName);
    ItemVectors vectors = ItemVectors.in(directory);
    vectors.items().forEach(reader.items::add);
    int userCount = reader.users.ids().size();
    return new Interactions(
        reader.users.ids(),
        reader.items.ids(),
        filled(train, userCount),
        filled(test, userCount),
        vectors);
  }

  private List<int[]> part(Path directory, String name) {
    TextFile file = new TextFile(find(directory, name));
    List<int[]> part = new ArrayList<>();
    file.eachLine((line, number) -> readLine(part, line, file, number));
    if (part.stream().allMatch(items -> items.length == 0)) {
      throw new DataException(file.path() + " must hold users and their items, but is empty");
    }
    return part;
  }

  private static Path find(Path directory, String name) {
    List<Path> files = TextFile.in(directory);
    return files.stream()
        .filter(file -> isNamed(file, name))
        .filter(Files::isReadable)
        .findFirst()
        .orElseThrow(() ->
            new DataException(
                "%s must hold %s or %s.gz, but has neither".formatted(directory, name, name)));
  }

  private static boolean isNamed(Path file, String name) {
    return file.getFileName().toString().matches("\\Q" + name + "\\E(\\.gz)?");
  }

  private void readLine(List<int[]> part, String line, TextFile file, long number) {
    StringTokenizer words = new StringTokenizer(line);
    int user = users.add(id(words.nextToken(), file, number));
    while (part.size() <= user) {
      part.add(new int[0]);
    }
    IntStream.Builder read = IntStream.builder();
    Arrays.stream(part.get(user)).forEach(read::add);
    while (words.hasMoreTokens()) {
      read.add(items.add(id(words.nextToken(), file, number)));
    }
    part.set(user, read.build().distinct().toArray());
  }

  private static String id(String id, TextFile file, long number) {
    if (id.length() > ID_CHARS_MAX || id.chars().anyMatch(c -> c == ',' || c == ';')) {
      throw file.wrong(
          number,
          "must be a user, then items, separated by blanks, but has \"%s\""
              .formatted(ClickColumns.shorten(id)));
    }
    return id;
  }

  private static int[][] filled(List<int[]> part, int userCount) {
    int[][] filled = new int[userCount][];
    for (int user = 0; user < userCount; user++) {
      filled[user] = user < part.size() ? part.get(user) : new int[0];
    }
    return filled;
  }
}
