package dev.riffle.cli.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.ffmpeg;
import org.bytedeco.javacpp.Loader;

/** A file that takes a while to send: eight seconds of noise, which no encoder makes small. */
final class Film {
  private static final String NOISE = "testsrc2=s=360x640:r=30:d=8,noise=alls=80:allf=t";

  private Film() {}

  /** Makes an MP4 of more than 20 MB. */
  static Path make(Path file) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Loader.load(ffmpeg.class),
                "-nostdin",
                "-v",
                "error",
                "-y",
                "-f",
                "lavfi",
                "-i",
                NOISE,
                "-c:v",
                "libx264",
                "-preset",
                "ultrafast",
                "-crf",
                "28",
                "-pix_fmt",
                "yuv420p",
                file.toString())
            .inheritIO()
            .start();
    assertEquals(0, process.waitFor());
    return file;
  }
}
