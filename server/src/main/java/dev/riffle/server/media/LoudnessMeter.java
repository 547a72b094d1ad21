package dev.riffle.server.media;

import dev.riffle.server.media.Rejection.Reason;
import dev.riffle.server.media.Source.AudioTrack;
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
   * Measures the first {@code seconds} of {@code track}.
   *
   * @throws RejectedException if the sound cannot be decoded
   */
  Loudness measure(Source source, AudioTrack track, double seconds)
      throws InterruptedException, RejectedException {
    ToolResult result =
        tools.report(
            source.file(),
            List.of(
                "-map",
                "0:" + track.index(),
                "-t",
                Double.toString(seconds),
                "-af",
                Loudness.measuringFilter(),
                "-f",
                "null",
                "-"));
    return parse(result.errors())
        .orElseThrow(() ->
            new RejectedException(
                Reason.DAMAGED,
                "The video's sound (%s) cannot be decoded. Send it with AAC, Opus or MP3 sound, or none."
                    .formatted(track.codec())));
  }

  private static Optional<Loudness> parse(String report) {
    List<Double> numbers = new ArrayList<>();
    for (String name : List.of("input_i", "input_tp", "input_lra", "input_thresh")) {
      number(report, name).ifPresent(numbers::add);
    }
    return numbers.size() == 4
        ? Optional.of(new Loudness(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3)))
        : Optional.empty();
  }

  private static Optional<Double> number(String report, String name) {
    Matcher matcher =
        Pattern.compile("\"" + name + "\"\\s*:\\s*\"(-?inf|-?[0-9.]+)\"").matcher(report);
    return matcher.find()
        ? Optional.of(Double.valueOf(matcher.group(1).replace("inf", "Infinity")))
        : Optional.empty();
  }
}
