package dev.riffle.server.media;

import dev.riffle.server.media.ImportPlan.Sound;
import dev.riffle.server.media.ImportPlan.Target;
import java.util.ArrayList;
import java.util.List;

/** How pictures and sound are encoded, in ffmpeg's options. */
final class Encoding {
  private static final List<String> PLAIN =
      List.of("-map_metadata", "-1", "-map_chapters", "-1", "-sn", "-dn");

  /** What quick presets leave out although it takes a third off a file and next to no time. */
  private static final String TREE = "mbtree=1:rc-lookahead=10";

  /** Takes a third off the time of superfast. */
  private static final String LEAN = ":bframes=0:weightp=0:scenecut=0:subme=0";

  private final String preset;
  private final String threads;

  /**
   * An encoding.
   *
   * @param preset of x264; its slowest parts are left out for 1080p
   */
  Encoding(String preset, int threads) {
    this.preset = preset;
    this.threads = Integer.toString(threads);
  }

  String threads() {
    return threads;
  }

  /** Options of pictures that come from the graph's output {@code label}. */
  List<String> pictures(Target target, String label) {
    Rate rate = Rate.of(target);
    List<String> options = new ArrayList<>(List.of("-map", label));
    options.addAll(List.of("-c:v", "libx264", "-preset", preset, "-threads", threads));
    options.addAll(List.of("-profile:v", "high", "-crf", "23", "-max_error_rate", "0.2"));
    options.addAll(List.of("-maxrate", rate.bits, "-bufsize", rate.buffer));
    options.addAll(List.of("-force_key_frames", "expr:gte(t,n_forced*2)"));
    options.addAll(List.of("-x264-params", rate == Rate.FULL ? TREE + LEAN : TREE));
    return options;
  }

  /** Options that open the file that the sound comes from, where that is not the source. */
  static List<String> soundInput(Sound sound) {
    return sound instanceof Sound.Made(var rendition)
        ? MediaTools.input(rendition, List.of())
        : List.of();
  }

  static List<String> sound(Sound sound) {
    return switch (sound) {
      case Sound.None() -> List.of("-an");
      case Sound.Copied(var track) -> List.of("-map", "0:" + track.index(), "-c:a", "copy");
      case Sound.Made(_) -> List.of("-map", "1:a", "-c:a", "copy");
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

  /** Options of the file: nothing that the source says about itself, its index first. */
  static List<String> file(double seconds) {
    List<String> options = new ArrayList<>(List.of("-t", Double.toString(seconds)));
    options.addAll(PLAIN);
    options.addAll(List.of("-movflags", "+faststart", "-f", "mp4"));
    return options;
  }

  /** Most that a size may take of a line. */
  private enum Rate {
    FULL("5M", "10M"),
    LARGE("3M", "6M"),
    SMALL("1600k", "3200k");

    private final String bits;
    private final String buffer;

    Rate(String bits, String buffer) {
      this.bits = bits;
      this.buffer = buffer;
    }

    static Rate of(Target target) {
      int side = target.shortSide();
      return side >= Ladder.FULL ? FULL : side >= Ladder.LARGE ? LARGE : SMALL;
    }
  }
}
