package dev.riffle.server.feed;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A viewer's wish that the feed learn from them, or not. */
@Schema(requiredProperties = "enabled")
record LearningChange(@Nullable Boolean enabled) {}
