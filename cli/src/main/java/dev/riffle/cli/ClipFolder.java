package dev.riffle.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A folder of clips on disk, with those in its sub-folders. */
final class ClipFolder {
  private static final int DEPTH_MAX = 8;
  private static final Set<String> EXTENSIONS =
      Set.of("mp4", "m4v", "mov", "webm", "mkv", "avi", "mpg", "mpeg", "3gp", "ts", "ogv");

  private ClipFolder() {}

  /**
   * Returns the video files of {@code folder} by name, each with what its path says about it.
   *
   * @throws InputException if it is no folder, cannot be read, or has no video files
   */
  static List<ClipFile> read(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new InputException("%s is not a folder".formatted(folder));
    }
    List<ClipFile> files = find(folder);
    if (files.isEmpty()) {
      throw new InputException(
          "%s has no video files; known are %s"
              .formatted(folder, String.join(", ", EXTENSIONS.stream().sorted().toList())));
    }
    return files;
  }

  private static List<ClipFile> find(Path folder) {
    try (Stream<Path> paths = Files.walk(folder, DEPTH_MAX)) {
      return paths
          .filter(path -> Files.isRegularFile(path) && isVideo(path))
          .sorted()
          .map(path -> ClipFile.of(folder, path))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new InputException("%s cannot be read: %s".formatted(folder, e.getMessage()));
    }
  }

  private static boolean isVideo(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    return EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1));
  }
}
