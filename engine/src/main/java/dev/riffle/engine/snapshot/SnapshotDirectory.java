package dev.riffle.engine.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * Snapshots in a directory, one file each, named after the log's position.
 *
 * <pre>
 *   magic 8 | version 4 | fingerprint text | position 8 | state | CRC-32C of all before, 8
 * </pre>
 *
 * <p>A snapshot is written beside its place, forced to the disk, and then renamed, so that a file
 * under its final name is whole or the disk is at fault.
 */
public final class SnapshotDirectory {
  /** The version that this code writes and reads. */
  public static final int VERSION = 5;

  private static final long MAGIC = 0x524946464C452A53L;
  private static final int KEPT = 3;
  private static final int CHECKSUM_BYTES = Long.BYTES;
  private static final long PART_BYTES = 1 << 24;
  private static final ValueLayout.OfLong STORED_CHECKSUM =
      ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final String SUFFIX = ".snapshot";

  private final Path directory;

  public SnapshotDirectory(Path directory) {
    this.directory = directory;
  }

  /** Gives a state part by part; an empty part says that there are no more. */
  public interface Parts {
    byte[] next();
  }

  /** Writes a snapshot and removes the oldest beyond three; returns the file. */
  public Path write(long position, String fingerprint, Parts state) throws IOException {
    Files.createDirectories(directory);
    Path file = directory.resolve("%020d%s".formatted(position, SUFFIX));
    Path partial = directory.resolve(file.getFileName() + ".partial");
    try {
      writeFile(partial, position, fingerprint, state);
      Files.move(
          partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      Files.deleteIfExists(partial);
    }
    force(directory);
    removeOld();
    return file;
  }

  private static void writeFile(Path file, long position, String fingerprint, Parts state)
      throws IOException {
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      CheckedOutputStream checked =
          new CheckedOutputStream(Channels.newOutputStream(channel), new CRC32C());
      StateWriter out = new StateWriter(checked);
      out.number(MAGIC);
      out.number(VERSION);
      out.text(fingerprint);
      out.number(position);
      out.flush();
      for (byte[] part = state.next(); part.length > 0; part = state.next()) {
        checked.write(part);
      }
      out.number(checked.getChecksum().getValue());
      out.flush();
      channel.force(true);
    }
  }

  private static void force(Path directory) throws IOException {
    try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private void removeOld() throws IOException {
    List<Path> files = newestFirst();
    for (Path file : files.subList(Math.min(KEPT, files.size()), files.size())) {
      Files.deleteIfExists(file);
    }
  }

  /** Returns the snapshots there are, the newest first. */
  public List<Path> newestFirst() throws IOException {
    List<Path> files = new ArrayList<>();
    if (!Files.isDirectory(directory)) {
      return files;
    }
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory, "*" + SUFFIX)) {
      stream.forEach(files::add);
    }
    files.sort(Comparator.comparing((Path file) -> file.getFileName().toString()).reversed());
    return files;
  }

  /** Receives the state of a good snapshot. */
  public interface Content {
    void read(long position, StateReader in);
  }

  /** What reading a snapshot came to. */
  public enum Reading {
    /** The content was read. */
    DONE,
    /** The file is not what was written. */
    DAMAGED,
    /** It was made under other settings or objectives. */
    DIFFERENT,
    /** It was written by a later version. */
    LATER
  }

  /** Returns the name of a snapshot by its file. */
  public static String name(Path file) {
    String all = file.getFileName().toString();
    return all.substring(0, all.length() - SUFFIX.length());
  }

  /** Returns the position of a snapshot by its file; -1 where the name is not one that is given. */
  public static long position(Path file) {
    String name = name(file);
    return name.matches("[0-9]{1,18}|0[0-9]{19}") ? Long.parseLong(name) : -1;
  }

  /** Reads a snapshot whose checksum is right. */
  public Reading read(Path file, String fingerprint, Content content) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        Arena arena = Arena.ofShared()) {
      MemorySegment all = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
      return read(all, fingerprint, content);
    } catch (NoSuchFileException e) {
      throw e;
    } catch (UncheckedIOException | IllegalArgumentException e) {
      return Reading.DAMAGED;
    }
  }

  private static Reading read(MemorySegment all, String fingerprint, Content content) {
    StateReader in = new StateReader(all);
    if (in.longInteger() != MAGIC) {
      return Reading.DAMAGED;
    }
    int version = in.integer();
    if (version > VERSION) {
      return Reading.LATER;
    }
    if (version < VERSION || !isWhole(all)) {
      return version < VERSION ? Reading.DIFFERENT : Reading.DAMAGED;
    }
    if (!in.text().equals(fingerprint)) {
      return Reading.DIFFERENT;
    }
    content.read(in.longInteger(), in);
    return Reading.DONE;
  }

  private static boolean isWhole(MemorySegment all) {
    long length = all.byteSize() - CHECKSUM_BYTES;
    CRC32C checksum = new CRC32C();
    for (long at = 0; at < length; at += PART_BYTES) {
      checksum.update(all.asSlice(at, Math.min(PART_BYTES, length - at)).asByteBuffer());
    }
    return length >= 0 && all.get(STORED_CHECKSUM, length) == checksum.getValue();
  }
}
