package dev.riffle.server.feed;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The next clips to watch; empty while the installation has none that are not excluded. */
record FeedPage(
    @Schema(description = "To be sent back with events about these clips") String requestId,
    List<ClipView> clips) {}
