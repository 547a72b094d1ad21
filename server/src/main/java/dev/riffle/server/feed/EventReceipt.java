package dev.riffle.server.feed;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What became of a batch. Everything accepted is durable. */
record EventReceipt(
    int accepted,
    @Schema(description = "Events that had arrived before") int duplicates,
    List<RefusedEvent> refused,
    @Schema(description = "Whether the feed learns from this viewer") boolean learning) {

  record RefusedEvent(
      @Schema(description = "In the batch, from 0") int index,
      String id,
      @Schema(description = "What was wrong, and what would be right") String reason) {}
}
