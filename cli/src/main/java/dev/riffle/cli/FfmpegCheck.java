package dev.riffle.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.bytedeco.javacpp.Loader;

/** Runs the bundled ffmpeg and looks for the encoders that clips need. */
final class FfmpegCheck {
  private static final int SECONDS_MAX = 20;
  private static final String REMEDY =
      "The binary comes with the build (org.bytedeco:ffmpeg); build on this machine, and see that"
          + " ~/.javacpp or java.io.tmpdir allows execution.";

  Finding run() {
    try {
      String encoders = output(Loader.load(org.bytedeco.ffmpeg.ffmpeg.class), "-encoders");
      boolean complete = encoders.contains("libx264") && encoders.contains(" aac ");
      return complete
          ? Finding.good("ffmpeg", "bundled, with libx264 and aac")
          : Finding.bad("ffmpeg", "lacks libx264 or aac", REMEDY);
    } catch (IOException | UnsatisfiedLinkError | NoClassDefFoundError e) {
      return Finding.bad("ffmpeg", "does not run: " + e.getMessage(), REMEDY);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Finding.bad("ffmpeg", "check interrupted", "Try again.");
    }
  }

  private static String output(String executable, String argument)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(executable, "-hide_banner", argument).redirectErrorStream(true).start();
    try {
      process.getOutputStream().close();
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor(SECONDS_MAX, TimeUnit.SECONDS);
      return text;
    } finally {
      process.destroyForcibly();
    }
  }
}
