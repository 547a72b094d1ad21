package dev.riffle.server.recommender;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What became of a batch; everything accepted is durable. */
@Schema(name = "IngestResult")
record IngestJson(
    int accepted,
    @Schema(description = "Events whose id was known") int duplicates,
    List<RefusalJson> refused) {}
