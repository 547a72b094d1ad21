package dev.riffle.server.videos;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How files become clips.
 *
 * @param parallelism imports at the same time; 0 for one a processor
 * @param waiting imports that may wait for their turn before further ones are refused
 * @param threads of one encoder; 0 for one a processor, at most four
 * @param preset of x264: faster ones make larger files
 * @param lengthMax of a clip
 * @param uploadMax of a file
 * @param timeMax for one import
 * @param memoryMax of address space for one run of a tool
 */
@ConfigurationProperties("riffle.videos")
record VideosProperties(
    @DefaultValue("0") int parallelism,
    @DefaultValue("64") int waiting,
    @DefaultValue("0") int threads,
    @DefaultValue("veryfast") String preset,
    @DefaultValue("60s") Duration lengthMax,
    @DefaultValue("200MB") DataSize uploadMax,
    @DefaultValue("5m") Duration timeMax,
    @DefaultValue("4GB") DataSize memoryMax) {

  private static final int THREADS_MAX = 4;

  VideosProperties {
    Inputs.require(
        parallelism >= 0,
        "riffle.videos.parallelism must be at least 0, but was %d".formatted(parallelism));
    Inputs.require(
        waiting >= 0, "riffle.videos.waiting must be at least 0, but was %d".formatted(waiting));
    Inputs.require(
        threads >= 0, "riffle.videos.threads must be at least 0, but was %d".formatted(threads));
    Inputs.require(
        preset.matches("[a-z]{4,9}"),
        "riffle.videos.preset must be one of x264's, such as veryfast, but was \"%s\""
            .formatted(preset));
    int processors = Runtime.getRuntime().availableProcessors();
    parallelism = parallelism == 0 ? processors : parallelism;
    threads = threads == 0 ? Math.min(processors, THREADS_MAX) : threads;
  }
}
