package dev.riffle.server.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder that holds everything a server keeps, locked for as long as it is open.
 *
 * <pre>
 * DATA/version      number of the layout
 * DATA/lock         held by the running server
 * DATA/server.json  its port and process id, while it runs
 * DATA/api-key      the first project's key, readable by the owner only
 * DATA/postgres/    the embedded database; postgres-password opens it, postgres-binaries runs it
 * DATA/secret-key   encrypts the second factors, readable by the owner only
 * DATA/setup-code   opens the set-up page until there is an administrator
 * DATA/media/       clips, by content
 * DATA/drafts/      files of drafts, a folder a draft
 * DATA/snapshots/   engines' states, a folder a project
 * </pre>
 */
public final class DataDirectory implements AutoCloseable {
  /** The layout that this version of Riffle writes, and the newest that it reads. */
  static final int FORMAT = 1;

  private static final String VERSION_FILE = "version";
  private static final String SERVER_FILE = "server.json";

  private final Path root;
  private final FileChannel lockFile;

  private DataDirectory(Path root, FileChannel lockFile) {
    this.root = root;
    this.lockFile = lockFile;
  }

  /**
   * Opens {@code root}, which is made if absent.
   *
   * @throws StartException if another server has it open, or a later version of Riffle wrote it
   */
  public static DataDirectory open(Path root) {
    try {
      Files.createDirectories(root);
      FileChannel lockFile = lock(root);
      return checked(new DataDirectory(root, lockFile));
    } catch (IOException e) {
      throw new StartException.DataUnusable(
          "data directory %s cannot be used: %s; check that it is a folder that you may write to"
              .formatted(root, e),
          e);
    }
  }

  /** Returns the path of {@code name} inside. */
  public Path resolve(String name) {
    return root.resolve(name);
  }

  /** Returns the folder {@code name} inside, which is made if absent. */
  public Path folder(String name) {
    try {
      return Files.createDirectories(root.resolve(name));
    } catch (IOException e) {
      throw new StartException.DataUnusable(
          "cannot make folder %s".formatted(root.resolve(name)), e);
    }
  }

  /** Says in {@code server.json} where the running server listens. */
  public void announce(int port) {
    String json = "{\"port\":%d,\"pid\":%d}%n".formatted(port, ProcessHandle.current().pid());
    try {
      Files.writeString(root.resolve(SERVER_FILE), json);
    } catch (IOException e) {
      throw new StartException.DataUnusable("cannot write " + root.resolve(SERVER_FILE), e);
    }
  }

  /** Gives the directory free for another server. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(root.resolve(SERVER_FILE));
    lockFile.close();
  }

  private static DataDirectory checked(DataDirectory directory) throws IOException {
    try {
      directory.checkVersion();
      return directory;
    } catch (StartException e) {
      directory.lockFile.close();
      throw e;
    }
  }

  private static FileChannel lock(Path root) throws IOException {
    FileChannel file =
        FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (tryLock(file) == null) {
      file.close();
      throw new StartException.DataInUse(root, holder(root));
    }
    return file;
  }

  private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
    try {
      return file.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static String holder(Path root) throws IOException {
    Path server = root.resolve(SERVER_FILE);
    return Files.exists(server) ? " (" + Files.readString(server).strip() + ")" : "";
  }

  private void checkVersion() throws IOException {
    Path file = root.resolve(VERSION_FILE);
    if (!Files.exists(file)) {
      Files.writeString(file, FORMAT + "\n");
      return;
    }
    int version = parse(Files.readString(file).strip());
    if (version > FORMAT) {
      throw new StartException.DataTooNew(root, version, FORMAT);
    }
  }

  private int parse(String text) {
    if (!text.matches("\\d{1,9}")) {
      throw new StartException.DataUnusable(
          "%s must hold a number, but holds \"%s\"; is %s really a Riffle data directory?"
              .formatted(root.resolve(VERSION_FILE), text, root));
    }
    return Integer.parseInt(text);
  }
}
