package dev.riffle.server.media;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the packets of a video stream say, without decoding them: where it really ends, and where
 * playing can start.
 *
 * @param seconds from the first picture's start to the last one's end
 * @param keyframeGapSecondsMax longest stretch from a keyframe to the next, or to the end
 * @param framesPerSecond by the usual time from a picture to the next; 0 when not known
 * @param variableFrameRate whether more than a few pictures come at other times
 * @param complete whether the scan met the end of the stream before its limit
 */
record PacketScan(
    int count,
    double seconds,
    double keyframeGapSecondsMax,
    double framesPerSecond,
    boolean variableFrameRate,
    boolean complete) {

  /** Scans at most {@code secondsMax} of stream {@code index}. */
  static PacketScan read(MediaTools tools, Path file, int index, double secondsMax)
      throws InterruptedException {
    ToolResult result =
        tools.probe(
            file,
            List.of(
                "-select_streams",
                Integer.toString(index),
                "-show_entries",
                "packet=pts_time,duration_time,flags",
                "-of",
                "csv=p=0",
                "-read_intervals",
                "%+" + secondsMax));
    Collector collector = new Collector();
    result.output().lines().forEach(collector::add);
    return collector.scan(secondsMax, result.end() == ToolResult.End.BY_ITSELF);
  }

  /** Packets come in decoding order, so times go back and forth; keyframes' do not. */
  private static final class Collector {
    private final List<Double> times = new ArrayList<>();
    private int count;
    private double end = Double.NEGATIVE_INFINITY;
    private double lastKeyframe = Double.NaN;
    private double gapMax;

    void add(String line) {
      String[] fields = line.split(",", -1);
      if (fields.length < 3) {
        return;
      }
      count++;
      double time = number(fields[0]);
      if (Double.isFinite(time)) {
        addTime(time, number(fields[1]), fields[2].startsWith("K"));
      }
    }

    private void addTime(double time, double duration, boolean keyframe) {
      times.add(time);
      end = Math.max(end, time + (duration > 0 ? duration : 0));
      if (keyframe) {
        closeGap(time);
        lastKeyframe = time;
      }
    }

    private void closeGap(double time) {
      if (Double.isFinite(lastKeyframe)) {
        gapMax = Math.max(gapMax, time - lastKeyframe);
      }
    }

    PacketScan scan(double secondsMax, boolean ended) {
      closeGap(end);
      double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
      double seconds = sorted.length > 0 && end > sorted[0] ? end - sorted[0] : 0;
      FrameGaps gaps = FrameGaps.of(sorted);
      return new PacketScan(
          count,
          seconds,
          gapMax,
          gaps.usual() > 0 ? 1 / gaps.usual() : 0,
          gaps.odd(),
          ended && seconds < secondsMax - 0.5);
    }

    private static double number(String text) {
      try {
        return Double.parseDouble(text);
      } catch (NumberFormatException e) {
        return Double.NaN;
      }
    }
  }
}
