package dev.riffle.server.media;

import dev.riffle.server.media.ImportPlan.Target;
import dev.riffle.server.media.Rejection.Reason;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Carries out a plan: one run of ffmpeg reads the source once and writes several renditions. */
final class Transcoder {
  private static final double LOSS_MAX = 0.1;

  private final MediaTools tools;

  Transcoder(MediaTools tools) {
    this.tools = tools;
  }

  /**
   * Writes renditions into {@code directory}.
   *
   * @param targets of the plan that are to be written, largest first
   * @return the files, in the order of {@code targets}
   * @throws RejectedException if too little of the source can be decoded
   */
  List<Path> run(
      ImportPlan plan, List<Target> targets, Encoding encoding, Path directory, Progress progress)
      throws InterruptedException, RejectedException {
    List<Path> files = targets.stream().map(target -> directory.resolve(name(target))).toList();
    ToolResult result =
        tools.convert(
            plan.source().file(),
            List.of("-threads", encoding.threads(), "-ss", Double.toString(plan.start())),
            arguments(plan, targets, files, encoding),
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

  private static List<String> arguments(
      ImportPlan plan, List<Target> targets, List<Path> files, Encoding encoding) {
    List<Target> encoded = targets.stream().filter(target -> !target.copied()).toList();
    List<String> arguments = new ArrayList<>(Encoding.soundInput(plan.sound()));
    if (!encoded.isEmpty()) {
      String graph = PictureFilters.graph(plan.source().video(), encoded);
      arguments.addAll(List.of("-filter_complex", graph));
    }
    for (int i = 0; i < files.size(); i++) {
      Target target = targets.get(i);
      arguments.addAll(
          target.copied()
              ? List.of("-map", "0:" + plan.source().video().index(), "-c:v", "copy")
              : encoding.pictures(target, PictureFilters.label(encoded.indexOf(target))));
      arguments.addAll(Encoding.sound(plan.sound()));
      arguments.addAll(Encoding.file(plan.seconds()));
      arguments.add(MediaTools.url(files.get(i)));
    }
    return arguments;
  }

  /** The tool's last words, without the addresses and paths in them. */
  private static String cause(ToolResult result) {
    String cause = result.lastError().replaceAll("\\[[^]]*]|file:\\S+|/\\S+/\\S*", "").strip();
    return cause.isEmpty() ? "the decoder gave up" : cause;
  }
}
