package dev.riffle.server.media;

import dev.riffle.server.media.ImportPlan.Target;
import dev.riffle.server.media.Rejection.Reason;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Carries out a plan: one run of ffmpeg reads the source once and writes several renditions. */
final class Transcoder {
  private static final double LOSS_MAX = 0.1;

  private final MediaTools tools;

  Transcoder(MediaTools tools) {
    this.tools = tools;
  }

  /** Frames of a scrubber that are drawn on the way, from what is encoded, into a picture. */
  record Frames(SpriteMaker.Layout layout, Path picture) {}

  /**
   * Writes renditions into {@code directory}.
   *
   * @param targets of the plan that are to be written, largest first
   * @return the files, in the order of {@code targets}
   * @throws RejectedException if too little of the source can be decoded
   */
  List<Path> run(
      ImportPlan plan,
      List<Target> targets,
      Optional<Frames> frames,
      Encoding encoding,
      Path directory,
      Progress progress)
      throws InterruptedException, RejectedException {
    List<Path> files = targets.stream().map(target -> directory.resolve(name(target))).toList();
    List<String> arguments = new ArrayList<>(Encoding.soundInput(plan.sound()));
    arguments.addAll(graph(plan, targets, frames));
    arguments.addAll(outputs(plan, targets, files, encoding));
    frames.ifPresent(drawn -> arguments.addAll(output(drawn)));
    ToolResult result =
        tools.convert(
            plan.source().file(),
            inputOptions(plan, encoding),
            arguments,
            new ProgressReport(plan.seconds(), progress));
    if (!result.succeeded()) {
      throw new RejectedException(
          Reason.DAMAGED,
          "The video (%s) cannot be decoded: %s. Send an MP4 with H.264 pictures and AAC sound."
              .formatted(plan.source().video().codec(), cause(result)));
    }
    return files;
  }

  /**
   * Returns how long a rendition plays, in seconds.
   *
   * @throws RejectedException if that is far less than was planned
   */
  double checkLength(ImportPlan plan, Path rendition)
      throws InterruptedException, RejectedException {
    double seconds = PacketScan.read(tools, rendition, 0, plan.seconds() + 2).seconds();
    if (seconds < plan.seconds() * (1 - LOSS_MAX) - LOSS_MAX) {
      throw new RejectedException(
          Reason.DAMAGED,
          "Only %.1f of the video's %.1f s can be decoded. Send the whole, undamaged file."
              .formatted(seconds, plan.seconds()));
    }
    return seconds;
  }

  private static String name(Target target) {
    return "rendition-%dx%d.mp4".formatted(target.width(), target.height());
  }

  private static List<String> inputOptions(ImportPlan plan, Encoding encoding) {
    return List.of(
        "-threads",
        encoding.threads(),
        "-ss",
        Double.toString(plan.start()),
        "-t",
        Double.toString(plan.seconds()));
  }

  private static List<Target> encoded(List<Target> targets) {
    return targets.stream().filter(target -> !target.copied()).toList();
  }

  private static List<String> graph(
      ImportPlan plan, List<Target> targets, Optional<Frames> frames) {
    String sprite = frames.map(drawn -> drawn.layout().filters()).orElse("");
    String graph = PictureFilters.graph(plan.source().video(), encoded(targets), sprite);
    return graph.isEmpty() ? List.of() : List.of("-filter_complex", graph);
  }

  private static List<String> outputs(
      ImportPlan plan, List<Target> targets, List<Path> files, Encoding encoding) {
    List<Target> encoded = encoded(targets);
    List<String> outputs = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      Target target = targets.get(i);
      outputs.addAll(
          target.copied()
              ? List.of("-map", "0:" + plan.source().video().index(), "-c:v", "copy")
              : encoding.pictures(target, PictureFilters.label(encoded.indexOf(target))));
      outputs.addAll(Encoding.sound(plan.sound()));
      outputs.addAll(Encoding.file(plan.seconds()));
      outputs.add(MediaTools.url(files.get(i)));
    }
    return outputs;
  }

  private static List<String> output(Frames frames) {
    List<String> output = new ArrayList<>(List.of("-map", PictureFilters.SPRITE));
    output.addAll(SpriteMaker.output(frames.picture()));
    return output;
  }

  /** The tool's last words, without the addresses and paths in them. */
  private static String cause(ToolResult result) {
    String cause = result.lastError().replaceAll("\\[[^]]*]|file:\\S+|/\\S+/\\S*", "").strip();
    return cause.isEmpty() ? "the decoder gave up" : cause;
  }
}
