package dev.riffle.server.create;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The part of a take that is kept.
 *
 * @param start in seconds, from 0
 * @param end in seconds, behind the start, at most 3,600
 */
@Schema(name = "DraftTrim")
public record Trim(double start, double end) {
  public Trim {
    Ranges.between("trim.start", start, 0, Ranges.SECONDS_MAX);
    Ranges.between("trim.end", end, 0, Ranges.SECONDS_MAX);
    Ranges.require(
        end > start, "trim.end must be behind trim.start, but was %s to %s".formatted(start, end));
  }
}
