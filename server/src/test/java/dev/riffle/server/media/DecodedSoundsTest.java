package dev.riffle.server.media;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.TestServer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a server puts sounds while it decodes them. */
class DecodedSoundsTest {
  @TempDir private Path files;

  @Test
  void start_afterAServerThatWasKilled_sweepsWhatItLeft() throws Exception {
    Path clip = Samples.compliant(files, "64x64", 1);
    try (TestServer server = TestServer.start()) {
      Path decoded = server.data().resolve("media").resolve("decoded");
      Path left = Files.write(decoded.resolve("sound-left.pcm"), new byte[1_000]);
      server.restart();
      assertFalse(Files.exists(left));
      AudioTools audio = server.server().part(AudioTools.class);
      assertTrue(audio.pcm(clip, 8_000, 1).length > 0);
      Files.delete(decoded);
      assertThrows(NoSuchFileException.class, () -> audio.pcm(clip, 8_000, 1), "it decodes there");
    }
  }
}
