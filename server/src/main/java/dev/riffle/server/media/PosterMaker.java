package dev.riffle.server.media;

import dev.riffle.server.media.Rejection.Reason;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Takes a few frames spread over a clip and keeps the one with the most to see. */
final class PosterMaker {
  private static final int FRAMES = 6;
  private static final double KEYFRAMES_ONLY_FROM_SECONDS = 8;

  private final MediaTools tools;

  PosterMaker(MediaTools tools) {
    this.tools = tools;
  }

  /**
   * Makes a poster of the finished {@code rendition}.
   *
   * @throws RejectedException if not a single frame can be decoded
   */
  Poster make(Path rendition, double seconds, Path directory)
      throws IOException, InterruptedException, RejectedException {
    List<Path> files = frames(rendition, seconds, directory);
    Path best = files.getFirst();
    BufferedImage bestFrame = ImageIO.read(best.toFile());
    double bestInterest = FrameInterest.of(bestFrame);
    for (Path file : files.subList(1, files.size())) {
      BufferedImage frame = ImageIO.read(file.toFile());
      double interest = FrameInterest.of(frame);
      if (interest > bestInterest) {
        best = file;
        bestFrame = frame;
        bestInterest = interest;
      }
    }
    return new Poster(best, bestFrame, Placeholder.of(bestFrame));
  }

  private List<Path> frames(Path rendition, double seconds, Path directory)
      throws IOException, InterruptedException, RejectedException {
    ToolResult result =
        tools.convert(
            rendition,
            inputOptions(seconds),
            outputs(seconds, directory.resolve("frame-%02d.jpg")));
    try (Stream<Path> files = Files.list(directory)) {
      List<Path> frames =
          files
              .filter(file -> file.getFileName().toString().startsWith("frame-"))
              .sorted()
              .toList();
      if (frames.isEmpty()) {
        throw new RejectedException(
            Reason.DAMAGED,
            "None of the video's pictures can be decoded (%s). Send an undamaged file."
                .formatted(result.end()));
      }
      return frames;
    }
  }

  /** In a long clip the keyframes are enough, and quick to reach. */
  private static List<String> inputOptions(double seconds) {
    return seconds >= KEYFRAMES_ONLY_FROM_SECONDS ? List.of("-skip_frame", "nokey") : List.of();
  }

  private static List<String> outputs(double seconds, Path pattern) {
    List<String> outputs = new ArrayList<>(List.of("-map", "0:v:0"));
    outputs.addAll(List.of("-vf", "fps=" + FRAMES / seconds));
    outputs.addAll(List.of("-frames:v", Integer.toString(FRAMES), "-q:v", "4"));
    outputs.addAll(List.of("-f", "image2", MediaTools.url(pattern)));
    return outputs;
  }
}
