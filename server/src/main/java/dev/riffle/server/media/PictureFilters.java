package dev.riffle.server.media;

import dev.riffle.server.media.ImportPlan.Target;
import dev.riffle.server.media.Source.VideoTrack;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds ffmpeg's graph of picture filters. Each smaller rendition is scaled from the one above it,
 * which costs less than from the source:
 *
 * <pre>
 * source - frame rate - scale - tone map - split - [v0]
 *                                            `- scale - split - [v1]
 *                                                          `- frames of a scrubber - [sprite]
 * </pre>
 */
final class PictureFilters {
  private static final int FRAMES_PER_SECOND_MAX = 60;
  private static final double[] FRAME_RATES = {24, 25, 30, 50, 60};

  /** The graph's output with the frames of a scrubber. */
  static final String SPRITE = "[sprite]";

  private static final String FORMAT = "setsar=1,format=yuv420p";

  private PictureFilters() {}

  /**
   * Returns the graph.
   *
   * @param targets that are encoded, largest first; none for an empty graph
   * @param sprite the filters of a scrubber's frames; empty for none
   */
  static String graph(VideoTrack video, List<Target> targets, String sprite) {
    List<String> chains = new ArrayList<>();
    String input = "[0:" + video.index() + "]" + frameRate(video);
    String tone = tone(video);
    for (int i = 0; i < targets.size(); i++) {
      boolean last = i == targets.size() - 1 && sprite.isEmpty();
      String end = last ? label(i) : ",split=2" + label(i) + more(i);
      chains.add(input + scale(targets.get(i)) + tone + FORMAT + end);
      input = more(i);
      tone = "";
    }
    if (!sprite.isEmpty()) {
      chains.add(input + sprite + SPRITE);
    }
    return String.join(";", chains);
  }

  /** Returns the name of the graph's output for target {@code index}. */
  static String label(int index) {
    return "[v" + index + "]";
  }

  private static String more(int index) {
    return "[more" + index + "]";
  }

  private static String scale(Target target) {
    return "scale=%d:%d:flags=bilinear:out_range=tv,".formatted(target.width(), target.height());
  }

  /** Pictures that come at odd times are brought to a rate that editors and players know. */
  private static String frameRate(VideoTrack video) {
    if (video.framesPerSecond() > FRAMES_PER_SECOND_MAX + 0.5) {
      return "fps=%d,".formatted(FRAMES_PER_SECOND_MAX);
    }
    return video.variableFrameRate() ? "fps=%.0f,".formatted(standardRate(video)) : "";
  }

  /** The usual rate that is as high as the video's, 24 to 60 pictures a second. */
  static double standardRate(VideoTrack video) {
    for (double rate : FRAME_RATES) {
      if (rate >= video.framesPerSecond() * 0.98) {
        return rate;
      }
    }
    return FRAMES_PER_SECOND_MAX;
  }

  /** High dynamic range is brought down to what every screen shows. */
  static String tone(VideoTrack video) {
    return video.highDynamicRange()
        ? "zscale=tin=%s:min=bt2020nc:pin=bt2020:t=linear:npl=100,format=gbrpf32le,zscale=p=bt709,"
                .formatted(video.transfer())
            + "tonemap=hable:desat=0,zscale=t=bt709:m=bt709:r=tv,"
        : "";
  }
}
