package dev.riffle.server.create;

import dev.riffle.server.database.DataDirectory;
import dev.riffle.server.media.Directories;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Where the files of drafts lie. Thread-safe.
 *
 * <pre>
 * DATA/drafts/ID/UPLOAD         the take, growing while it is uploaded; goes soon after its clip is made
 * DATA/drafts/ID/overlay-N.png
 * DATA/drafts/ID/work/          what finished steps of its production have made
 * </pre>
 */
@Component
class DraftFolders {
  private static final Logger LOG = LoggerFactory.getLogger(DraftFolders.class);

  private final Path root;

  DraftFolders(DataDirectory data) {
    this.root = data.folder("drafts");
  }

  /** Returns the folder of a draft, which is made if absent. */
  Path folder(String draft) throws IOException {
    return Files.createDirectories(root.resolve(draft));
  }

  Path path(String draft) {
    return root.resolve(draft);
  }

  Path upload(String draft, UUID upload) {
    return root.resolve(draft).resolve(upload.toString());
  }

  Path overlay(String draft, int number) {
    return root.resolve(draft).resolve("overlay-%d.png".formatted(number));
  }

  /** Returns the folder of a draft's production, which is made if absent. */
  Path work(String draft) throws IOException {
    return Files.createDirectories(root.resolve(draft).resolve("work"));
  }

  /** Returns how much of an upload is there. */
  long received(String draft, UUID upload) {
    try {
      return Files.size(upload(draft, upload));
    } catch (NoSuchFileException _) {
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read an upload", e);
    }
  }

  /** Returns the drafts that have a folder. */
  List<String> all() {
    try (Stream<Path> folders = Files.list(root)) {
      return folders.map(folder -> folder.getFileName().toString()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + root, e);
    }
  }

  void deleteUpload(String draft, UUID upload) {
    delete(upload(draft, upload));
  }

  void deleteWork(String draft) {
    delete(root.resolve(draft).resolve("work"));
  }

  void delete(String draft) {
    delete(root.resolve(draft));
  }

  /** Deletes what is there; where something is just writing into it, the sweep does it later. */
  static void delete(Path path) {
    try {
      Directories.delete(path);
    } catch (IOException e) {
      LOG.info("files of a draft are left for the sweep: {}", e.getMessage());
    }
  }
}
