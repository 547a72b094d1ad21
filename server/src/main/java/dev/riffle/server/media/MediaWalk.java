package dev.riffle.server.media;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Collects names of stored files, and leaves out all else that lies in the store's folder. */
final class MediaWalk extends SimpleFileVisitor<Path> {
  private static final Pattern FAN = Pattern.compile("[0-9a-f]{2}");

  private final Path root;
  private final Function<MediaName, Path> place;
  private final Instant unusedSince;
  private final int count;
  private final Consumer<List<MediaName>> action;
  private final List<MediaName> names = new ArrayList<>();

  /**
   * @param place where a file of that name lies
   */
  MediaWalk(
      Path root,
      Function<MediaName, Path> place,
      Instant unusedSince,
      int count,
      Consumer<List<MediaName>> action) {
    this.root = root;
    this.place = place;
    this.unusedSince = unusedSince;
    this.count = count;
    this.action = action;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean ours = folder.equals(root) || FAN.matcher(folder.getFileName().toString()).matches();
    return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (!attributes.lastModifiedTime().toInstant().isAfter(unusedSince)) {
      MediaName.parse(file.getFileName().toString())
          .filter(name -> place.apply(name).equals(file))
          .ifPresent(this::add);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
    if (failure instanceof NoSuchFileException) {
      return FileVisitResult.CONTINUE;
    }
    throw failure;
  }

  /** Hands on what is left. */
  void finish() {
    if (!names.isEmpty()) {
      action.accept(List.copyOf(names));
      names.clear();
    }
  }

  private void add(MediaName name) {
    names.add(name);
    if (names.size() == count) {
      finish();
    }
  }
}
