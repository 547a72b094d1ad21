package dev.riffle.server.media;

import dev.riffle.server.media.Rejection.Reason;
import dev.riffle.server.media.Source.AudioTrack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures how loud a source is. */
final class LoudnessMeter {
  private final MediaTools tools;

  LoudnessMeter(MediaTools tools) {
    this.tools = tools;
  }

  /**
   * Measures {@code seconds} of {@code track} of {@code file} from {@code start} on.
   *
   * @throws RejectedException if the sound cannot be decoded
   */
  Loudness measure(Path file, AudioTrack track, double start, double seconds)
      throws InterruptedException, RejectedException {
    List<String> outputs =
        List.of(
            "-map",
            "0:" + track.index(),
            "-t",
            Double.toString(seconds),
            "-af",
            Loudness.measuringFilter(),
            "-f",
            "null",
            "-");
    ToolResult result = tools.report(file, List.of("-ss", Double.toString(start)), outputs);
    return parse(result.errors())
        .orElseThrow(() ->
            new RejectedException(
                Reason.DAMAGED,
                "The video's sound (%s) cannot be decoded. Send it with AAC, Opus or MP3 sound, or none."
                    .formatted(track.codec())));
  }

  /** The summary gives the gate's threshold before that of the range. */
  private static Optional<Loudness> parse(String report) {
    String summary = report.substring(Math.max(0, report.lastIndexOf("Summary:")));
    List<Double> numbers = new ArrayList<>();
    for (String name : List.of("I", "Peak", "LRA", "Threshold")) {
      number(summary, name).ifPresent(numbers::add);
    }
    return numbers.size() == 4
        ? Optional.of(new Loudness(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3)))
        : Optional.empty();
  }

  private static Optional<Double> number(String summary, String name) {
    Matcher matcher = Pattern.compile("\\b" + name + ":\\s+(-?inf|-?[0-9.]+) ").matcher(summary);
    return matcher.find()
        ? Optional.of(Double.valueOf(matcher.group(1).replace("inf", "Infinity")))
        : Optional.empty();
  }
}
