package dev.riffle.server.recommender;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether to learn from a user. */
@Schema(name = "Learning")
record LearningJson(@Nullable Boolean enabled) {}
