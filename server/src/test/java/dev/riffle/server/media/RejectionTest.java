package dev.riffle.server.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.media.Rejection.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RejectionTest {
  @TempDir private Path directory;

  private PipelineRun pipeline;

  @BeforeEach
  void open() {
    pipeline = new PipelineRun(directory);
  }

  @AfterEach
  void noProcessIsLeft() {
    assertEquals(0, pipeline.tools.running());
    pipeline.close();
  }

  @Test
  void run_noBytes_isEmpty() throws Exception {
    assertRejected(Reason.EMPTY, "no bytes", write(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dear diary", "<html></html>", "{\"a\": 1}", "%PDF-1.7 \u0000\u0001"})
  void run_renamedText_isNotAVideo(String text) throws Exception {
    assertRejected(Reason.NOT_A_VIDEO, "text or a document", write(text));
  }

  @Test
  void run_noise_isNotAVideo() throws Exception {
    byte[] noise = new byte[50_000];
    new Random(1).nextBytes(noise);
    assertRejected(
        Reason.NOT_A_VIDEO, "not a video", Files.write(directory.resolve("n.mp4"), noise));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#EXTM3U\n#EXTINF:4\n%s\n#EXT-X-ENDLIST\n",
        "ffconcat version 1.0\nfile '%s'\n",
        "  #EXTM3U\n%s",
        "<?xml version=\"1.0\"?>\n<MPD><BaseURL>%s</BaseURL></MPD>"
      })
  void run_playlistOfLocalFiles_isRefusedUnread(String playlist) throws Exception {
    Path secret = Samples.clip(directory, "180x320", 2);
    assertRejected(Reason.PLAYLIST, "playlist", write(playlist.formatted(secret)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif", "webp", "bmp", "tiff"})
  void run_picture_isRefusedAsOne(String format) throws Exception {
    Path file =
        Samples.make(
            directory.resolve("picture." + format),
            List.of("-f", "lavfi", "-i", "testsrc2=s=64x64:d=1", "-frames:v", "1"));
    assertRejected(Reason.PICTURE, "picture", file);
  }

  @Test
  void run_videoOfOneFrame_isAPicture() throws Exception {
    Path file =
        Samples.make(
            directory.resolve("frame.mp4"),
            Samples.concat(Samples.pictures("64x64", 1), Samples.H264, List.of("-frames:v", "1")));
    assertRejected(Reason.PICTURE, "single picture", file);
  }

  @Test
  void run_soundOnly_hasNoPictures() throws Exception {
    Path file = Samples.make(directory.resolve("sound.m4a"), Samples.tone(2));
    assertRejected(Reason.NO_PICTURES, "only sound", file);
  }

  @Test
  void run_soundWithCover_hasNoPictures() throws Exception {
    Path cover =
        Samples.make(
            directory.resolve("cover.png"),
            List.of("-f", "lavfi", "-i", "testsrc2=s=64x64:d=1", "-frames:v", "1"));
    Path file =
        Samples.make(
            directory.resolve("covered.m4a"),
            Samples.concat(
                Samples.tone(2),
                List.of("-i", cover.toString(), "-map", "0", "-map", "1"),
                List.of("-disposition:v", "attached_pic", "-c:v", "copy")));
    assertRejected(Reason.NO_PICTURES, "only sound", file);
  }

  @Test
  void run_indexMissing_isDamaged() throws Exception {
    Path file = Samples.cut(Samples.clip(directory, "180x320", 3), 0.5);
    assertRejected(Reason.DAMAGED, "no index", file);
  }

  @Test
  void run_endMissing_isTruncated() throws Exception {
    Path file = Samples.cut(Samples.compliant(directory, "180x320", 6), 0.5);
    Rejection rejection = assertRejected(Reason.TRUNCATED, "6.0 s", file);
    assertTrue(rejection.detail().contains("Send the whole file"), rejection.detail());
  }

  @Test
  void run_picturesOverwrittenWithNoise_isDamaged() throws Exception {
    byte[] bytes = Files.readAllBytes(Samples.compliant(directory, "180x320", 4));
    byte[] noise = new byte[bytes.length - 8_000];
    new Random(2).nextBytes(noise);
    System.arraycopy(noise, 0, bytes, 8_000, noise.length);
    assertRejected(Reason.DAMAGED, "decoded", Files.write(directory.resolve("noise.mp4"), bytes));
  }

  @Test
  void run_overAMinute_isTooLongAndSaysHowLong() throws Exception {
    Path file =
        Samples.make(
            directory.resolve("long.mp4"),
            Samples.concat(
                List.of("-f", "lavfi", "-i", "testsrc2=s=64x64:r=5:d=70.4"), Samples.H264));
    Rejection rejection = assertRejected(Reason.TOO_LONG, "70.4 s", file);
    assertTrue(rejection.detail().contains("trim=true"), rejection.detail());
  }

  @Test
  void run_halfASecond_isTooShort() throws Exception {
    assertRejected(Reason.TOO_SHORT, "0.50 s", Samples.clip(directory, "64x64", 0.5));
  }

  @ParameterizedTest
  @CsvSource({"4200x64, 4200 x 64", "16x16, 16 x 16"})
  void run_frameSizeOutOfRange_isRefused(String size, String said) throws Exception {
    Path file =
        Samples.make(
            directory.resolve("odd.mkv"),
            Samples.concat(
                List.of("-f", "lavfi", "-i", "testsrc2=s=%s:r=5:d=1".formatted(size)),
                List.of("-c:v", "mpeg4")));
    assertRejected(Reason.FRAME_SIZE, said, file);
  }

  private Path write(String text) throws Exception {
    return Files.writeString(directory.resolve("file.mp4"), text);
  }

  private Rejection assertRejected(Reason reason, String words, Path file) throws Exception {
    Rejection rejection = pipeline.reject(file);
    assertEquals(reason, rejection.reason(), rejection::detail);
    assertTrue(rejection.detail().contains(words), rejection::detail);
    return rejection;
  }
}
