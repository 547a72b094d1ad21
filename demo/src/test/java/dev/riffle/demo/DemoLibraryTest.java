package dev.riffle.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoLibraryTest {
  private static final ClipFormat TINY = new ClipFormat(90, 1, 40, "ultrafast");

  private final List<DemoClip> clips = DemoCatalogue.standard().first(3);

  @TempDir private Path folder;

  @Test
  void prepare_emptyFolder_tellsOfEveryClipOnce() throws Exception {
    List<String> told = new ArrayList<>();
    library()
        .prepare(
            clips,
            2,
            (clip, file, ready, total) -> {
              assertTrue(Files.exists(file));
              told.add(clip.id() + " " + ready + "/" + total);
            });
    assertEquals(3, told.size());
    assertTrue(told.getLast().endsWith("3/3"));
    assertEquals(3, files().size(), "nothing but the clips stays");
  }

  @Test
  void prepare_again_rendersNothing() throws Exception {
    prepare();
    FileTime before = Files.getLastModifiedTime(library().file(clips.getFirst()));
    prepare();
    assertEquals(before, Files.getLastModifiedTime(library().file(clips.getFirst())));
  }

  @Test
  void prepare_afterAKill_removesPartsAndMakesWhatIsMissing() throws Exception {
    prepare();
    Files.delete(library().file(clips.get(1)));
    Files.writeString(folder.resolve("space-1123.mp4.part"), "half a clip");
    prepare();
    assertEquals(3, files().size());
    assertTrue(Files.exists(library().file(clips.get(1))));
  }

  @Test
  void file_anotherFormat_isAnotherFile() {
    DemoClip clip = clips.getFirst();
    Path full = new DemoLibrary(folder, ClipFormat.FULL).file(clip);
    assertFalse(full.equals(library().file(clip)));
  }

  @Test
  void prepare_twoFolders_givesTheSameBytes() throws Exception {
    prepare();
    DemoLibrary other = new DemoLibrary(folder.resolve("other"), TINY);
    other.prepare(clips, 1, (clip, file, ready, total) -> {});
    for (DemoClip clip : clips) {
      assertEquals(-1, Files.mismatch(library().file(clip), other.file(clip)), clip.id());
    }
  }

  @Test
  void prepare_folderIsAFile_failsWithAnException() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    DemoLibrary library = new DemoLibrary(file, TINY);
    assertThrows(
        IOException.class, () -> library.prepare(clips, 1, (clip, made, ready, total) -> {}));
  }

  private DemoLibrary library() {
    return new DemoLibrary(folder, TINY);
  }

  private void prepare() throws Exception {
    library().prepare(clips, 2, (clip, file, ready, total) -> {});
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
