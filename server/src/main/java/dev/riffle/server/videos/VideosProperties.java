package dev.riffle.server.videos;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How files become clips; how they are converted, {@code media} says.
 *
 * @param parallelism imports at the same time; 0 for one a processor
 * @param waiting imports that may wait for their turn before further ones are refused
 * @param uploadMax of a file
 */
@ConfigurationProperties("riffle.videos")
record VideosProperties(
    @DefaultValue("0") int parallelism,
    @DefaultValue("64") int waiting,
    @DefaultValue("200MB") DataSize uploadMax) {

  VideosProperties {
    Inputs.require(
        parallelism >= 0,
        "riffle.videos.parallelism must be at least 0, but was %d".formatted(parallelism));
    Inputs.require(
        waiting >= 0, "riffle.videos.waiting must be at least 0, but was %d".formatted(waiting));
    parallelism = parallelism == 0 ? Runtime.getRuntime().availableProcessors() : parallelism;
  }
}
