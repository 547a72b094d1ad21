package dev.riffle.server.recommender;

import java.util.List;

/**
 * What became of a batch. Everything accepted is durable.
 *
 * @param accepted entries that are new in the log
 * @param duplicates events whose id the log had before
 * @param refused entries that were not taken, in their order
 * @param position of the batch's last entry in the log, or of the log's end when nothing was new
 */
public record IngestResult(int accepted, int duplicates, List<Refusal> refused, long position) {
  public IngestResult {
    refused = List.copyOf(refused);
  }

  /**
   * An entry that was not taken.
   *
   * @param index in the batch, from 0
   * @param reason what was wrong, with the value, and what would be right
   */
  public record Refusal(int index, String reason) {}
}
