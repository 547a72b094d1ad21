package dev.riffle.evaluation.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Splits made up for tests. */
public final class Splits {
  private Splits() {}

  /** Writes both parts into {@code directory} and reads them. */
  public static Interactions of(Path directory, String train, String test) {
    try {
      Files.writeString(directory.resolve("train.txt"), train);
      Files.writeString(directory.resolve("test.txt"), test);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return SplitReader.read(directory);
  }

  /** Returns 60 users in two groups, each with 8 of its group's 15 items, 2 of them to find. */
  public static Interactions twoGroups(Path directory) {
    StringBuilder train = new StringBuilder();
    StringBuilder test = new StringBuilder();
    for (int user = 0; user < 60; user++) {
      train.append(user);
      test.append(user);
      for (int i = 0; i < 8; i++) {
        int item = 100 * (user % 2) + (user * 7 + i * 4) % 15;
        (i < 6 ? train : test).append(' ').append(item);
      }
      train.append('\n');
      test.append('\n');
    }
    return of(directory, train.toString(), test.toString());
  }
}
