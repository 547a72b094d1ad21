package dev.riffle.server.media;

import dev.riffle.server.media.Source.AudioTrack;
import dev.riffle.server.media.Source.VideoTrack;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;

/** Tells what every browser and phone plays as it is, so that it need not be encoded again. */
final class Compliance {
  private static final Set<String> PROFILES = Set.of("Constrained Baseline", "Main", "High");
  private static final int LEVEL_MAX = 42;
  private static final double FRAMES_PER_SECOND_MAX = 60.5;
  private static final double KEYFRAME_GAP_SECONDS_MAX = 2.1;
  private static final double BITS_PER_SECOND_MAX = 8_000_000;

  private Compliance() {}

  static boolean playsEverywhere(Source source) throws IOException {
    double bitsPerSecond = Files.size(source.file()) * 8 / source.seconds();
    return source.container().contains("mp4")
        && isEncodedWell(source.video())
        && isShapedWell(source.video())
        && source.video().keyframeGapSecondsMax() <= KEYFRAME_GAP_SECONDS_MAX
        && bitsPerSecond <= BITS_PER_SECOND_MAX;
  }

  static boolean playsEverywhere(AudioTrack track) {
    return track.codec().equals("aac")
        && track.profile().equals("LC")
        && track.channels() <= 2
        && track.sampleRate() >= 32_000
        && track.sampleRate() <= 48_000;
  }

  private static boolean isEncodedWell(VideoTrack video) {
    return video.codec().equals("h264")
        && PROFILES.contains(video.profile())
        && video.level() > 0
        && video.level() <= LEVEL_MAX
        && video.pixelFormat().equals("yuv420p")
        && video.framesPerSecond() <= FRAMES_PER_SECOND_MAX;
  }

  private static boolean isShapedWell(VideoTrack video) {
    return video.upright()
        && video.width() % 2 == 0
        && video.height() % 2 == 0
        && video.shortSide() <= Ladder.FULL
        && Math.max(video.width(), video.height()) <= Ladder.LONG_SIDE_MAX;
  }
}
