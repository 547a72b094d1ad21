package dev.riffle.server.recommender;

import dev.riffle.engine.feed.FeedRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A wish for a feed as callers send it. */
@Schema(name = "RecommendRequest")
record RecommendJson(
    @Schema(description = "User or session must be given", maxLength = 256) @Nullable String user,
    @Schema(maxLength = 256) @Nullable String session,
    @Schema(minimum = "1", maximum = "200", defaultValue = "10") @Nullable Integer count,
    @Schema(maxLength = 256) @Nullable String surface,
    @Nullable Map<String, String> context,
    @Schema(example = "kind = clip and not tag = horror") @Nullable String filter,
    @Schema(description = "Items that must not appear") @Nullable List<String> exclude,
    @Schema(description = "Items to rank; absent: the whole catalogue")
        @Nullable List<String> candidates,
    @Schema(description = "Weights of objectives in place of the configured ones")
        @Nullable Map<String, Double> weights,
    @Schema(
            description = "What to do about seen items",
            defaultValue = "exclude",
            allowableValues = {"exclude", "refill", "include"})
        @Nullable String seen) {

  private static final int COUNT_USUAL = 10;

  FeedRequest toRequest(Instant now) {
    return FeedRequest.builder(UUID.randomUUID().toString(), now)
        .user(Fields.or(user, ""))
        .session(Fields.or(session, ""))
        .count(Fields.or(count, COUNT_USUAL))
        .surface(Fields.or(surface, ""))
        .context(Fields.pairs("context", context))
        .filter(Fields.or(filter, ""))
        .exclude(Set.copyOf(Fields.ids("exclude", exclude)))
        .candidates(Fields.ids("candidates", candidates))
        .weights(Fields.weights(weights))
        .seen(seen(Fields.or(seen, "exclude")))
        .build();
  }

  private static FeedRequest.Seen seen(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "exclude" -> FeedRequest.Seen.EXCLUDE;
      case "refill" -> FeedRequest.Seen.REFILL;
      case "include" -> FeedRequest.Seen.INCLUDE;
      default ->
          throw new IllegalArgumentException(
              "seen must be exclude, refill or include, but was \"%s\"".formatted(name));
    };
  }
}
