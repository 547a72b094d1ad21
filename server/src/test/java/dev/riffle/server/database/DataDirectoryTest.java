package dev.riffle.server.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
  @Test
  void open_absentFolder_isMadeWithAVersion(@TempDir Path folder) throws IOException {
    Path root = folder.resolve("deep").resolve("data");
    DataDirectory.open(root).close();
    assertEquals("1", Files.readString(root.resolve("version")).strip());
  }

  @Test
  void open_directoryInUse_isRefusedUntilItIsClosed(@TempDir Path root) throws IOException {
    try (DataDirectory first = DataDirectory.open(root)) {
      first.announce(4711);
      StartException refused =
          assertThrows(StartException.DataInUse.class, () -> DataDirectory.open(root));
      assertTrue(message(refused).contains("\"port\":4711"), message(refused));
    }
    assertFalse(Files.exists(root.resolve("server.json")));
    DataDirectory.open(root).close();
  }

  @Test
  void open_laterVersion_isRefusedAndLeftAlone(@TempDir Path root) throws IOException {
    Files.writeString(root.resolve("version"), "99\n");
    StartException refused =
        assertThrows(StartException.DataTooNew.class, () -> DataDirectory.open(root));
    assertTrue(message(refused).contains("has format 99"), message(refused));
    assertEquals("99\n", Files.readString(root.resolve("version")));
    Files.writeString(root.resolve("version"), "1\n");
    DataDirectory.open(root).close();
  }

  @Test
  void open_versionThatIsNoNumber_isRefused(@TempDir Path root) throws IOException {
    Files.writeString(root.resolve("version"), "blue");
    StartException refused =
        assertThrows(StartException.DataUnusable.class, () -> DataDirectory.open(root));
    assertTrue(message(refused).contains("\"blue\""), message(refused));
  }

  @Test
  void open_aFile_isRefused(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThrows(StartException.DataUnusable.class, () -> DataDirectory.open(file));
  }

  private static String message(StartException e) {
    return String.valueOf(e.getMessage());
  }
}
