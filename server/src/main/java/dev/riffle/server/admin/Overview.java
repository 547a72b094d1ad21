package dev.riffle.server.admin;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the place is doing. */
record Overview(
    @Schema(description = "Of what there is, by name: accounts, people, clips, viewers")
        Map<String, Long> counts,
    Storage storage,
    Health health,
    List<Job> jobs) {

  record Storage(long mediaBytes, long databaseBytes, long freeBytes) {}

  @Schema(name = "EngineHealth")
  record Health(
      @Schema(description = "Entries that are durable and not learned yet") long behind,
      long heapBytes,
      long upSeconds,
      @Schema(description = "Sounds that come back are recognised: libchromaprint is installed")
          boolean soundsRecognised,
      @Schema(description = "Clips whose sound is not found out yet") long soundsBehind,
      @Schema(description = "The engine's sizes and counts by name") Map<String, Long> engine) {}

  /** Work in the queue. */
  record Job(
      String name,
      String instance,
      Instant dueAt,
      boolean running,
      int failures,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Instant succeededAt) {}
}
