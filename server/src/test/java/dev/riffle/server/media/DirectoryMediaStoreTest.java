package dev.riffle.server.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryMediaStoreTest extends MediaStoreContract {
  @TempDir private Path root;

  @Override
  MediaStore store() {
    return new DirectoryMediaStore(root);
  }

  @Test
  void put_file_liesInFannedOutFolders() throws Exception {
    Path source = Files.write(root.resolve("source"), new byte[] {1});
    MediaName name = store().put(source, MediaName.Kind.JPG);
    String hash = name.sha256();
    assertTrue(
        Files.exists(
            root.resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(name.fileName())));
    assertEquals(List.of(), incoming());
  }

  @Test
  void open_halfWrittenFilesOfAKilledProcess_areRemoved() throws Exception {
    Path left = Files.createDirectories(root.resolve("incoming")).resolve("left");
    Files.write(left, new byte[] {1});
    store();
    assertFalse(Files.exists(left));
  }

  @Test
  void walk_whatElseLiesInTheFolder_isLeftOut() throws Exception {
    MediaStore store = store();
    String hash = "ab".repeat(32);
    for (String place : List.of("work", "ab/ff", "ab", ".", "uploads/ab/ab")) {
      Files.write(
          Files.createDirectories(root.resolve(place)).resolve(hash + ".mp4"), new byte[] {1});
    }
    Files.write(Files.createDirectories(root.resolve("ab/ab")).resolve("note.txt"), new byte[1]);
    store.walk(Instant.now().plusSeconds(60), 10, names -> fail("handed out " + names));
  }

  private List<Path> incoming() throws IOException {
    try (Stream<Path> files = Files.list(root.resolve("incoming"))) {
      return files.toList();
    }
  }
}
