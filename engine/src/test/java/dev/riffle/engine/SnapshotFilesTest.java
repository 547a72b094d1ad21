package dev.riffle.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.engine.event.ItemPut;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of snapshots on a disk that cannot be trusted. */
class SnapshotFilesTest {
  private static final int VERSION_OFFSET = 8;

  @TempDir private Path directory = Path.of("");
  private Engine engine = Fixture.engine();

  @BeforeEach
  void putClips() {
    engine = Fixture.engineWithClips();
  }

  private Engine restored() {
    return Engine.builder().objectives(Fixture.objectives()).restore(directory);
  }

  private Path saveNext() {
    engine.apply(new ItemPut(Fixture.clip(1), Fixture.START));
    return engine.save(directory);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.sorted().toList();
    }
  }

  @Test
  void save_fiveTimes_keepsTheLastThree() throws IOException {
    for (int i = 0; i < 5; i++) {
      saveNext();
    }
    assertEquals(3, files().size());
    assertEquals(engine.position(), restored().position());
  }

  @Test
  void restore_named_rollsBackToIt() {
    String before = engine.digest();
    engine.save(directory);
    saveNext();
    saveNext();
    List<Snapshot> snapshots = Engine.snapshots(directory);
    assertEquals(engine.position(), snapshots.getFirst().position());
    Snapshot oldest = snapshots.getLast();
    Engine back =
        Engine.builder().objectives(Fixture.objectives()).restore(directory, oldest.name());
    assertEquals(before, back.digest());
    assertEquals(oldest.position(), back.position());
  }

  @Test
  void restore_nameOfNone_isRefused() {
    saveNext();
    Engine.Builder builder = Engine.builder().objectives(Fixture.objectives());
    assertThrows(SnapshotException.class, () -> builder.restore(directory, "yesterday"));
  }

  @Test
  void restore_namedButDamaged_isRefused() throws IOException {
    Path file = saveNext();
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2]++;
    Files.write(file, bytes);
    String name = Engine.snapshots(directory).getFirst().name();
    Engine.Builder builder = Engine.builder().objectives(Fixture.objectives());
    assertThrows(SnapshotException.class, () -> builder.restore(directory, name));
  }

  @Test
  void restore_noDirectory_isEmpty() {
    Engine empty =
        Engine.builder().objectives(Fixture.objectives()).restore(directory.resolve("none"));
    assertEquals(0, empty.position());
  }

  @Test
  void restore_anyByteFlippedOrCutOff_usesTheOneBefore() throws IOException {
    saveNext();
    String good = engine.digest();
    Path last = saveNext();
    byte[] bytes = Files.readAllBytes(last);
    Random random = new Random(4);
    for (int i = 0; i < 40; i++) {
      byte[] damaged = bytes.clone();
      int at = random.nextInt(bytes.length);
      damaged[at] ^= (byte) (1 << random.nextInt(8));
      boolean versionChanged = at >= VERSION_OFFSET && at < VERSION_OFFSET + Integer.BYTES;
      if (!versionChanged) {
        Files.write(last, damaged);
        assertEquals(good, restored().digest());
      }
      Files.write(last, java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)));
      assertEquals(good, restored().digest());
    }
  }

  @Test
  void restore_laterVersion_isRefused() throws IOException {
    Path file = saveNext();
    byte[] bytes = Files.readAllBytes(file);
    bytes[VERSION_OFFSET]++;
    Files.write(file, bytes);
    SnapshotException error = assertThrows(SnapshotException.class, this::restored);
    assertTrue(String.valueOf(error.getMessage()).contains("later version"));
  }

  @Test
  void restore_otherSettings_isPassedOver() {
    saveNext();
    Engine other =
        Engine.builder()
            .objectives(Fixture.objectives())
            .settings(Settings.of(Map.of("neighbours.half-life", "3h")))
            .restore(directory);
    assertEquals(0, other.position());
  }

  @Test
  void save_whereNothingCanBe_saysSo() throws IOException {
    Path file = Files.createFile(directory.resolve("file"));
    SnapshotException error = assertThrows(SnapshotException.class, () -> engine.save(file));
    assertTrue(String.valueOf(error.getMessage()).contains(file.toString()));
  }

  @Test
  void save_twiceAtOnePosition_replaces() throws IOException {
    engine.save(directory);
    engine.save(directory);
    assertEquals(1, files().size());
    assertEquals(engine.digest(), restored().digest());
  }
}
