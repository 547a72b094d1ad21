package dev.riffle.server.media;

import dev.riffle.server.media.ImportPlan.Target;
import dev.riffle.server.media.Source.VideoTrack;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Builds ffmpeg's graph of picture filters. Each smaller rendition is scaled from the one above it,
 * which costs less than from the source:
 *
 * <pre>
 * source - scale - tone map - split - [v0]
 *                               `- scale - [v1]
 * </pre>
 */
final class PictureFilters {
  private static final int FRAMES_PER_SECOND_MAX = 60;
  private static final String FORMAT = "setsar=1,format=yuv420p";

  private PictureFilters() {}

  /** Returns the graph; empty when every target is copied. */
  static String graph(ImportPlan plan) {
    List<Integer> encoded =
        IntStream.range(0, plan.targets().size())
            .filter(i -> !plan.targets().get(i).copied())
            .boxed()
            .toList();
    List<String> chains = new ArrayList<>();
    VideoTrack video = plan.source().video();
    String input = "[0:" + video.index() + "]" + frameRate(video);
    String tone = tone(video);
    for (int i = 0; i < encoded.size(); i++) {
      int index = encoded.get(i);
      String end = i == encoded.size() - 1 ? label(index) : split(index);
      chains.add(input + scale(plan.targets().get(index)) + tone + FORMAT + end);
      input = more(index);
      tone = "";
    }
    return String.join(";", chains);
  }

  /** Returns the name of the graph's output for target {@code index}. */
  static String label(int index) {
    return "[v" + index + "]";
  }

  private static String split(int index) {
    return ",split=2" + label(index) + more(index);
  }

  private static String more(int index) {
    return "[more" + index + "]";
  }

  private static String scale(Target target) {
    return "scale=%d:%d:out_range=tv,".formatted(target.width(), target.height());
  }

  private static String frameRate(VideoTrack video) {
    return video.framesPerSecond() > FRAMES_PER_SECOND_MAX + 0.5
        ? "fps=%d,".formatted(FRAMES_PER_SECOND_MAX)
        : "";
  }

  /** High dynamic range is brought down to what every screen shows. */
  private static String tone(VideoTrack video) {
    return video.highDynamicRange()
        ? "zscale=tin=%s:min=bt2020nc:pin=bt2020:t=linear:npl=100,format=gbrpf32le,zscale=p=bt709,"
                .formatted(video.transfer())
            + "tonemap=hable:desat=0,zscale=t=bt709:m=bt709:r=tv,"
        : "";
  }
}
