package dev.riffle.server.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.Loader;

/** Makes small inputs of every kind with ffmpeg's own sources. */
public final class Samples {
  private static final ToolLimits LIMITS =
      new ToolLimits(Duration.ofSeconds(60), 1L << 30, 8L << 30, 1 << 20);
  static final List<String> H264 =
      List.of("-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p");

  private Samples() {}

  /** Pictures that move, {@code size} such as 180x320, and a tone, in an ordinary MP4. */
  public static Path clip(Path directory, String size, double seconds) {
    return make(
        directory.resolve("clip-%s-%s.mp4".formatted(size, seconds)),
        concat(pictures(size, seconds), tone(seconds), H264, List.of("-c:a", "aac")));
  }

  /** What the demo's generator writes: nothing in it needs to be encoded again. */
  public static Path compliant(Path directory, String size, double seconds) {
    return make(
        directory.resolve("compliant-%s-%s.mp4".formatted(size, seconds)),
        concat(
            pictures(size, seconds),
            tone(seconds),
            H264,
            List.of("-profile:v", "main", "-crf", "36", "-g", "60", "-keyint_min", "60"),
            List.of("-af", "volume=-4dB", "-c:a", "aac", "-movflags", "+faststart")));
  }

  /** Pictures that move, and what is heard in {@code sound} from {@code start} on. */
  public static Path performed(Path file, Path sound, double start, double seconds, double gain) {
    return make(
        file,
        concat(
            pictures("90x160", seconds),
            List.of("-ss", Double.toString(start), "-t", Double.toString(seconds)),
            List.of("-i", sound.toString(), "-af", "volume=%sdB".formatted(gain)),
            H264,
            List.of("-c:a", "aac", "-b:a", "64k", "-shortest")));
  }

  /** Tools as a server has them. */
  public static AudioTools audioTools() {
    return new AudioTools(tools());
  }

  /** Measures how loud a sound is, in LUFS. */
  public static double loudness(Path sound) throws Exception {
    AudioTools audio = audioTools();
    return new LoudnessMeter(tools())
        .measure(sound, audio.track(sound).orElseThrow(), 0, 60)
        .integrated();
  }

  private static MediaTools tools() {
    return new MediaTools(Duration.ofSeconds(60), 4L << 30);
  }

  static List<String> pictures(String size, double seconds) {
    return List.of("-f", "lavfi", "-i", "testsrc2=s=%s:r=30:d=%s".formatted(size, seconds));
  }

  static List<String> tone(double seconds) {
    return List.of("-f", "lavfi", "-i", "sine=f=440:r=48000:d=" + seconds);
  }

  @SafeVarargs
  static List<String> concat(List<String>... parts) {
    List<String> all = new ArrayList<>();
    for (List<String> part : parts) {
      all.addAll(part);
    }
    return all;
  }

  /** Runs ffmpeg to write {@code file}. */
  public static Path make(Path file, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.addAll(List.of(Loader.load(org.bytedeco.ffmpeg.ffmpeg.class), "-nostdin", "-v"));
    command.addAll(List.of("error", "-y"));
    command.addAll(arguments);
    command.add(file.toString());
    try (ToolRunner runner = new ToolRunner()) {
      ToolResult result = runner.run(command, file.resolveSibling("."), LIMITS);
      assertEquals(0, result.exit(), result::errors);
      return file;
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** The first {@code bytes} of {@code file}, as an upload that was cut off leaves it. */
  static Path cut(Path file, double portion) throws IOException {
    byte[] all = Files.readAllBytes(file);
    int length = (int) (all.length * portion);
    assertTrue(length > 0);
    Path cut = file.resolveSibling("cut-" + file.getFileName());
    return Files.write(cut, java.util.Arrays.copyOf(all, length));
  }

  /** A real clip; the test is skipped where these are not at hand. */
  static Path real(String name) {
    return shared("video/" + name);
  }

  /** A real recording; the test is skipped where these are not at hand. */
  public static Path realSound(String name) {
    return shared("audio/" + name);
  }

  private static Path shared(String name) {
    for (Path root = Path.of("").toAbsolutePath(); root != null; root = root.getParent()) {
      Path file = root.resolve("shared/data/media").resolve(name);
      if (Files.exists(file)) {
        return file;
      }
    }
    assumeTrue(false, "no shared/data/media/%s beside this repository".formatted(name));
    throw new AssertionError();
  }
}
