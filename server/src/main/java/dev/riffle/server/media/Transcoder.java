package dev.riffle.server.media;

import dev.riffle.server.media.ImportPlan.Sound;
import dev.riffle.server.media.ImportPlan.Target;
import dev.riffle.server.media.Rejection.Reason;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Carries out a plan: one run of ffmpeg reads the source once and writes every rendition. */
final class Transcoder {
  private static final int LARGE = 720;
  private static final double LOSS_MAX = 0.1;

  private final MediaTools tools;
  private final String preset;
  private final String threads;

  Transcoder(MediaTools tools, String preset, int threads) {
    this.tools = tools;
    this.preset = preset;
    this.threads = Integer.toString(threads);
  }

  /**
   * Writes the plan's renditions into {@code directory}.
   *
   * @return the files, in the order of the plan's targets
   * @throws RejectedException if too little of the source can be decoded
   */
  List<Path> run(ImportPlan plan, Path directory) throws InterruptedException, RejectedException {
    List<Path> files =
        IntStream.range(0, plan.targets().size())
            .mapToObj(i -> directory.resolve("rendition-" + i + ".mp4"))
            .toList();
    ToolResult result =
        tools.convert(plan.source().file(), List.of("-threads", threads), arguments(plan, files));
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

  private List<String> arguments(ImportPlan plan, List<Path> files) {
    List<String> arguments = new ArrayList<>();
    String graph = PictureFilters.graph(plan);
    if (!graph.isEmpty()) {
      arguments.addAll(List.of("-filter_complex", graph));
    }
    for (int i = 0; i < files.size(); i++) {
      arguments.addAll(pictures(plan, i));
      arguments.addAll(sound(plan.sound()));
      arguments.addAll(List.of("-t", Double.toString(plan.seconds())));
      arguments.addAll(List.of("-map_metadata", "-1", "-map_chapters", "-1", "-sn", "-dn"));
      arguments.addAll(List.of("-movflags", "+faststart", "-f", "mp4"));
      arguments.add(MediaTools.url(files.get(i)));
    }
    return arguments;
  }

  private List<String> pictures(ImportPlan plan, int index) {
    Target target = plan.targets().get(index);
    if (target.copied()) {
      return List.of("-map", "0:" + plan.source().video().index(), "-c:v", "copy");
    }
    boolean large = target.shortSide() >= LARGE;
    List<String> options = new ArrayList<>(List.of("-map", PictureFilters.label(index)));
    options.addAll(List.of("-c:v", "libx264", "-preset", preset, "-threads", threads));
    options.addAll(List.of("-profile:v", "high", "-crf", "23", "-max_error_rate", "0.2"));
    options.addAll(List.of("-maxrate", large ? "3M" : "1600k", "-bufsize", large ? "6M" : "3200k"));
    options.addAll(List.of("-force_key_frames", "expr:gte(t,n_forced*2)"));
    return options;
  }

  private static List<String> sound(Sound sound) {
    return switch (sound) {
      case Sound.None() -> List.of("-an");
      case Sound.Copied(var track) -> List.of("-map", "0:" + track.index(), "-c:a", "copy");
      case Sound.Levelled(var track, var loudness) ->
          List.of(
              "-map",
              "0:" + track.index(),
              "-af",
              loudness.levellingFilter(),
              "-c:a",
              "aac",
              "-b:a",
              "128k",
              "-ac",
              "2",
              "-ar",
              "48000");
    };
  }

  /** The tool's last words, without the addresses and paths in them. */
  private static String cause(ToolResult result) {
    String cause = result.lastError().replaceAll("\\[[^]]*]|file:\\S+|/\\S+/\\S*", "").strip();
    return cause.isEmpty() ? "the decoder gave up" : cause;
  }
}
