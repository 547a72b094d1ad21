package dev.riffle.server.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.bytedeco.javacpp.Loader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ToolRunnerTest {
  private static final ToolLimits LIMITS =
      new ToolLimits(Duration.ofSeconds(30), 1 << 20, 4L << 30, 10_000);
  private static final List<String> ENDLESS =
      List.of("-f", "lavfi", "-i", "testsrc2=s=320x240", "-f", "null", "-");

  @TempDir private Path directory;

  private final ToolRunner runner = new ToolRunner();

  @AfterEach
  void nothingRuns() {
    assertEquals(0, runner.running());
    runner.close();
  }

  @Test
  void run_ordinaryCommand_returnsWhatItPrinted() throws Exception {
    ToolResult result = runner.run(ffmpeg("-version"), directory, LIMITS);
    assertTrue(result.succeeded());
    assertTrue(result.output().startsWith("ffmpeg version"), result::output);
  }

  @Test
  void run_longerThanAllowed_isKilled() throws Exception {
    ToolLimits brief = new ToolLimits(Duration.ofMillis(300), 1 << 20, 4L << 30, 10_000);
    ToolResult result = runner.run(ffmpeg(ENDLESS), directory, brief);
    assertEquals(ToolResult.End.OUT_OF_TIME, result.end());
    assertFalse(result.succeeded());
  }

  @Test
  void run_printsTooMuch_isKilledAndBounded() throws Exception {
    ToolResult result =
        runner.run(
            ffmpeg("-f", "lavfi", "-i", "testsrc2=s=320x240", "-f", "rawvideo", "-"),
            directory,
            LIMITS);
    assertEquals(ToolResult.End.TOO_MUCH_OUTPUT, result.end());
    assertTrue(result.output().length() <= LIMITS.outputBytes());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void run_writesTooMuch_isStopped() throws Exception {
    Path file = directory.resolve("big.nut");
    ToolResult result =
        runner.run(
            ffmpeg(
                "-f",
                "lavfi",
                "-i",
                "testsrc2=s=640x480:d=20",
                "-c:v",
                "rawvideo",
                file.toString()),
            directory,
            LIMITS);
    assertNotEquals(0, result.exit());
    assertTrue(Files.size(file) <= LIMITS.fileBytes());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void run_needsTooMuchMemory_fails() throws Exception {
    ToolLimits small = new ToolLimits(Duration.ofSeconds(30), 1 << 20, 100L << 20, 10_000);
    assertNotEquals(0, runner.run(ffmpeg(ENDLESS), directory, small).exit());
  }

  @Test
  void run_threadInterrupted_killsTheProcess() throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    Thread thread =
        Thread.ofVirtual()
            .start(() -> {
              assertThrows(
                  InterruptedException.class, () -> runner.run(ffmpeg(ENDLESS), directory, LIMITS));
              done.countDown();
            });
    thread.interrupt();
    done.await();
    assertEquals(0, runner.running());
  }

  @Test
  void run_environment_isEmpty() throws Exception {
    ToolResult result = runner.run(List.of("/usr/bin/env"), directory, LIMITS);
    assertEquals("", result.output());
  }

  private static List<String> ffmpeg(String... arguments) {
    return ffmpeg(List.of(arguments));
  }

  private static List<String> ffmpeg(List<String> arguments) {
    return Samples.concat(
        List.of(Loader.load(org.bytedeco.ffmpeg.ffmpeg.class), "-nostdin", "-y"), arguments);
  }
}
