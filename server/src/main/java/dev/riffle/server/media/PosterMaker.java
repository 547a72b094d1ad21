package dev.riffle.server.media;

import dev.riffle.server.media.Rejection.Reason;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Takes a few frames spread over a clip and keeps the one with the most to see. */
final class PosterMaker {
  private static final int FRAMES = 6;
  private static final String SCALE =
      "scale=if(gt(iw\\,ih)\\,-2\\,min(iw\\,%1$d)):if(gt(iw\\,ih)\\,min(ih\\,%1$d)\\,-2)"
          .formatted(Ladder.SMALL);
  private static final double KEYFRAMES_ONLY_FROM_SECONDS = 8;

  private final MediaTools tools;

  PosterMaker(MediaTools tools) {
    this.tools = tools;
  }

  /**
   * Makes a poster of the finished {@code rendition}.
   *
   * @param coverSeconds where it is taken; empty for the frame with the most to see
   * @throws RejectedException if not a single frame can be decoded
   */
  Poster make(Path rendition, double seconds, OptionalDouble coverSeconds, Path directory)
      throws IOException, InterruptedException, RejectedException {
    Path folder = directory.resolve("frames");
    Directories.clear(folder);
    List<Path> frames =
        coverSeconds.isPresent()
            ? at(rendition, coverSeconds.getAsDouble(), seconds, folder)
            : spread(rendition, seconds, folder);
    return best(frames);
  }

  private static Poster best(List<Path> files) throws IOException {
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

  /** Behind the start of the last picture there is no other one: then the spread ones decide. */
  private List<Path> at(Path rendition, double second, double seconds, Path folder)
      throws IOException, InterruptedException, RejectedException {
    tools.convert(
        rendition,
        List.of("-ss", Double.toString(Math.clamp(second, 0, seconds))),
        outputs(SCALE, 1, folder));
    List<Path> frames = files(folder);
    return frames.isEmpty() ? spread(rendition, seconds, folder) : frames;
  }

  private List<Path> spread(Path rendition, double seconds, Path folder)
      throws IOException, InterruptedException, RejectedException {
    String filters = String.format(Locale.ROOT, "fps=%f,%s", FRAMES / seconds, SCALE);
    ToolResult result =
        tools.convert(rendition, inputOptions(seconds), outputs(filters, FRAMES, folder));
    List<Path> frames = files(folder);
    if (frames.isEmpty()) {
      throw new RejectedException(
          Reason.DAMAGED,
          "None of the video's pictures can be decoded (%s). Send an undamaged file."
              .formatted(result.end()));
    }
    return frames;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  /** In a long clip the keyframes are enough, and quick to reach. */
  private static List<String> inputOptions(double seconds) {
    return seconds >= KEYFRAMES_ONLY_FROM_SECONDS ? List.of("-skip_frame", "nokey") : List.of();
  }

  private static List<String> outputs(String filters, int frames, Path folder) {
    List<String> outputs = new ArrayList<>(List.of("-map", "0:v:0", "-an", "-vf", filters));
    outputs.addAll(List.of("-frames:v", Integer.toString(frames), "-q:v", "4", "-f", "image2"));
    outputs.add(MediaTools.url(folder.resolve("%02d.jpg")));
    return outputs;
  }
}
