package dev.riffle.server.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Media in a directory, fanned out by the first two bytes of the hash:
 *
 * <pre>
 * root/ab/cd/abcd...ef.mp4
 * root/incoming/          half-written files, emptied at start
 * </pre>
 *
 * <p>A file's time of change says when it was put last.
 */
final class DirectoryMediaStore implements MediaStore {
  private static final int LOCKS = 64;

  private final Object[] locks = Stream.generate(Object::new).limit(LOCKS).toArray();
  private final Path root;
  private final Path incoming;

  DirectoryMediaStore(Path root) {
    this.root = root.toAbsolutePath().normalize();
    this.incoming = this.root.resolve("incoming");
    Directories.clear(incoming);
  }

  @Override
  public MediaName put(Path file, MediaName.Kind kind) throws IOException {
    MediaName name = new MediaName(Hashes.sha256(file), kind);
    synchronized (lock(name)) {
      if (Files.exists(pathOf(name))) {
        Files.setLastModifiedTime(pathOf(name), FileTime.from(Instant.now()));
      } else {
        store(file, name);
      }
    }
    return name;
  }

  @Override
  public boolean delete(MediaName name, Instant unusedSince) throws IOException {
    Path path = pathOf(name);
    synchronized (lock(name)) {
      if (Files.exists(path) && Files.getLastModifiedTime(path).toInstant().isAfter(unusedSince)) {
        return false;
      }
      Files.deleteIfExists(path);
      return true;
    }
  }

  @Override
  public void walk(Instant unusedSince, int count, Consumer<List<MediaName>> action)
      throws IOException {
    MediaWalk walk = new MediaWalk(root, this::pathOf, unusedSince, count, action);
    Files.walkFileTree(root, walk);
    walk.finish();
  }

  @Override
  public Optional<StoredMedia> find(MediaName name) {
    Path path = pathOf(name);
    try {
      return Files.isRegularFile(path)
          ? Optional.of(new StoredFile(name, path, Files.size(path)))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Object lock(MediaName name) {
    return locks[Math.floorMod(name.sha256().hashCode(), LOCKS)];
  }

  private void store(Path file, MediaName name) throws IOException {
    Path copy = incoming.resolve(UUID.randomUUID().toString());
    try {
      Files.copy(file, copy);
      force(copy);
      Path folder = Files.createDirectories(folderOf(name));
      Files.move(copy, pathOf(name), StandardCopyOption.ATOMIC_MOVE);
      force(folder);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private static void force(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private Path pathOf(MediaName name) {
    return folderOf(name).resolve(name.fileName());
  }

  private Path folderOf(MediaName name) {
    String hash = name.sha256();
    return root.resolve(hash.substring(0, 2)).resolve(hash.substring(2, 4));
  }

  private record StoredFile(MediaName name, Path path, long bytes) implements StoredMedia {
    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(path);
    }

    @Override
    public Path file(Path directory) {
      return path;
    }

    @Override
    public void writeTo(OutputStream target, long start, long count) throws IOException {
      try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
        WritableByteChannel out = Channels.newChannel(target);
        long sent = 0;
        while (sent < count) {
          long step = channel.transferTo(start + sent, count - sent, out);
          if (step <= 0) {
            throw new IOException("%s ended %d bytes early".formatted(name, count - sent));
          }
          sent += step;
        }
      }
    }
  }
}
