package dev.riffle.server.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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

  @Test
  @EnabledOnOs(OS.LINUX)
  void run_network_isItsOwn() throws Exception {
    assumeTrue(
        succeeds("unshare", "--net", "true") || succeeds("unshare", "--user", "--net", "true"));
    String devices = runner.run(List.of("cat", "/proc/net/dev"), directory, LIMITS).output();
    assertEquals(1, devices.lines().filter(line -> line.contains(":")).count(), devices);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void run_rights_areTheLowest() throws Exception {
    assumeTrue(succeeds("setpriv", "--no-new-privs", "true"));
    String status = runner.run(List.of("cat", "/proc/self/status"), directory, LIMITS).output();
    assertTrue(status.contains("NoNewPrivs:\t1"), status);
    assertTrue(status.matches("(?s).*CapEff:\t000000000000000[02]\n.*"), status);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void run_turn_isBehindTheServer() throws Exception {
    String nice = runner.run(List.of("nice"), directory, LIMITS).output();
    Process mine = new ProcessBuilder("nice").start();
    int expected = Math.min(19, 10 + Integer.parseInt(mine.inputReader().readLine().strip()));
    assertEquals(Integer.toString(expected), nice.strip());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void kill_ofTheWholeServer_leavesNoToolBehind() throws Exception {
    assumeTrue(succeeds("setpriv", "--pdeathsig=KILL", "true"));
    Process server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Endless.class.getName(),
                directory.toString())
            .redirectErrorStream(true)
            .start();
    try {
      long tool = Long.parseLong(server.inputReader().readLine().strip());
      ProcessHandle handle = ProcessHandle.of(tool).orElseThrow();
      server.destroyForcibly().waitFor();
      handle.onExit().get(20, TimeUnit.SECONDS);
    } finally {
      server.destroyForcibly();
    }
  }

  /** A server that has started a tool, whose process id it prints. */
  static final class Endless {
    private Endless() {}

    public static void main(String[] arguments) throws Exception {
      try (ToolRunner runner = new ToolRunner()) {
        runner.run(
            List.of("sh", "-c", "echo $$; exec sleep 600"),
            Path.of(arguments[0]),
            LIMITS,
            System.out::println);
      }
    }
  }

  private static boolean succeeds(String... command) throws Exception {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException _) {
      return false;
    }
  }

  private static List<String> ffmpeg(String... arguments) {
    return ffmpeg(List.of(arguments));
  }

  private static List<String> ffmpeg(List<String> arguments) {
    return Samples.concat(
        List.of(Loader.load(org.bytedeco.ffmpeg.ffmpeg.class), "-nostdin", "-y"), arguments);
  }
}
