package dev.riffle.server.media;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How files are converted.
 *
 * @param threads of one encoder; 0 for one a processor, at most four
 * @param preset of x264: faster ones make larger files
 * @param lengthMax of a clip
 * @param timeMax for one run of a tool
 * @param memoryMax of address space for one run of a tool
 */
@ConfigurationProperties("riffle.videos")
record MediaProperties(
    @DefaultValue("0") int threads,
    @DefaultValue("superfast") String preset,
    @DefaultValue("60s") Duration lengthMax,
    @DefaultValue("5m") Duration timeMax,
    @DefaultValue("4GB") DataSize memoryMax) {

  private static final int THREADS_MAX = 4;

  MediaProperties {
    require(
        threads >= 0, "riffle.videos.threads must be at least 0, but was %d".formatted(threads));
    require(
        preset.matches("[a-z]{4,9}"),
        "riffle.videos.preset must be one of x264's, such as superfast, but was \"%s\""
            .formatted(preset));
    int processors = Runtime.getRuntime().availableProcessors();
    threads = threads == 0 ? Math.min(processors, THREADS_MAX) : threads;
  }

  ClipLength length() {
    return new ClipLength(lengthMax);
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}
