package dev.riffle.evaluation.rank;

import dev.riffle.evaluation.data.DataException;
import dev.riffle.evaluation.data.TextFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads cases in whichever of the known forms a folder holds. */
final class CaseReader {
  private CaseReader() {}

  /**
   * Reads a folder.
   *
   * @throws DataException if it has none of the known forms, or a file cannot be read
   */
  static CaseLog read(Path directory) {
    if (Files.isDirectory(directory.resolve("random"))) {
      return BanditReader.read(directory);
    }
    if (has(directory, "usage.csv.gz")) {
      return AppUsageReader.read(
          directory.resolve("apps.csv.gz"), directory.resolve("usage.csv.gz"));
    }
    if (has(directory, "behaviors.tsv")) {
      return NewsReader.read(directory);
    }
    return ratings(directory)
        .map(name -> RatingsReader.read(directory, name))
        .orElseThrow(() ->
            new DataException(
                ("%s must hold apps.csv.gz and usage.csv.gz, or random/ and bts/ of Open Bandit, or"
                        + " behaviors.tsv and news.tsv, or NAME.inter, NAME.item and NAME.user")
                    .formatted(directory)));
  }

  private static boolean has(Path directory, String name) {
    return Files.isRegularFile(directory.resolve(name));
  }

  private static Optional<String> ratings(Path directory) {
    return TextFile.in(directory).stream()
        .map(file -> file.getFileName().toString())
        .filter(name -> name.endsWith(".inter"))
        .map(name -> name.substring(0, name.length() - ".inter".length()))
        .findFirst();
  }
}
