package dev.riffle.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.Loader;

/** The bundled ffmpeg on its own: makes what is measured, and does the same work as the limit. */
final class PlainFfmpeg {
  private static final String ENCODED =
      " -c:v libx264 -preset superfast -crf 23 -force_key_frames expr:gte(t,n_forced*2)"
          + " -maxrate %s -bufsize %s -x264-params mbtree=1:rc-lookahead=10%s ";
  private static final String FULL =
      ENCODED.formatted("5M", "10M", ":bframes=0:weightp=0:scenecut=0:subme=0");
  private static final String LARGE = ENCODED.formatted("3M", "6M", "");
  private static final String SMALL = ENCODED.formatted("1600k", "3200k", "");

  private PlainFfmpeg() {}

  /** Writes 20 s as a phone does: 30 pictures a second with grain, 12 Mbit/s, stereo. */
  static Path film(Path file) throws IOException, InterruptedException {
    return film(file, 20);
  }

  /** The same of other length. */
  static Path film(Path file, int seconds) throws IOException, InterruptedException {
    run(
        "-f lavfi -i testsrc2=s=1080x1920:r=30:d=%1$d -f lavfi -i anoisesrc=c=pink:r=48000:d=%1$d:seed=7:a=0.3"
                .formatted(seconds)
            + " -vf noise=alls=4:allf=t+u -c:v libx264 -preset veryfast -b:v 12M -g 30"
            + " -pix_fmt yuv420p -c:a aac -b:a 160k -ac 2 -movflags +faststart",
        file);
    return file;
  }

  /** Makes 540p. */
  static void first(Path clip, Path folder) throws IOException, InterruptedException {
    run(
        "-i " + clip + " -vf scale=540:960:flags=bilinear -an" + SMALL,
        folder.resolve("first.mp4"));
  }

  /** Makes 1080p and 720p, decoded once. */
  static void rest(Path clip, Path folder) throws IOException, InterruptedException {
    run(
        "-i %s -filter_complex [0:v]split=2[a][b];[b]scale=720:1280:flags=bilinear[c] -map [a]"
                .formatted(clip)
            + FULL
            + folder.resolve("full.mp4")
            + " -map [c]"
            + LARGE,
        folder.resolve("large.mp4"));
  }

  private static void run(String options, Path file) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Loader.load(org.bytedeco.ffmpeg.ffmpeg.class), "-nostdin", "-v", "error", "-y"));
    command.addAll(List.of(options.strip().split(" +", -1)));
    command.add(file.toString());
    Process process = new ProcessBuilder(command).inheritIO().start();
    if (process.waitFor() != 0) {
      throw new IOException("ffmpeg failed: " + String.join(" ", command));
    }
  }
}
