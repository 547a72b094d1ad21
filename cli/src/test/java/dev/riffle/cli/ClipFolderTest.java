package dev.riffle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClipFolderTest {
  @TempDir Path folder;

  @Test
  void read_namesAndFolders_giveCaptionsAndTags() throws IOException {
    make("box_too small #funny #Box.mp4");
    make("cats/asleep.WEBM");
    make("cats/notes.txt");

    List<ClipFile> files = ClipFolder.read(folder);

    assertEquals(
        List.of("box too small", "asleep"), files.stream().map(ClipFile::caption).toList());
    assertEquals(List.of("funny", "Box"), files.get(0).tags());
    assertEquals(List.of("cats"), files.get(1).tags());
  }

  @Test
  void read_noVideos_saysWhichAreKnown() throws IOException {
    make("notes.txt");

    InputException refused = assertThrows(InputException.class, () -> ClipFolder.read(folder));

    assertTrue(String.valueOf(refused.getMessage()).contains("mp4"), refused::toString);
  }

  @Test
  void demo_folderThatIsNotThere_isWrongUsage() {
    Run run = Run.of("demo", "--clips", folder.resolve("nowhere").toString());

    assertEquals(ExitCode.USAGE, run.exitCode());
    assertTrue(run.output().contains("is not a folder"), run.output());
  }

  private void make(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.createFile(file);
  }
}
