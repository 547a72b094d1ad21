package dev.riffle.server.recommender;

import java.util.Map;

/**
 * How far an engine is.
 *
 * @param position of the last entry that it has learned
 * @param logPosition of the last entry that is durable
 * @param metrics sizes and counts by name
 */
public record Status(long position, long logPosition, Map<String, Long> metrics) {
  public Status {
    metrics = Map.copyOf(metrics);
  }
}
