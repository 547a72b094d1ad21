package dev.riffle.server.recommender;

import dev.riffle.engine.feed.Feed;
import dev.riffle.engine.feed.FeedItem;
import dev.riffle.engine.feed.Reason;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A feed as callers get it. */
@Schema(name = "Feed")
record FeedJson(
    @Schema(description = "To be sent back with events") String requestId,
    @Schema(description = "Best first") List<ItemJson> items,
    @Schema(description = "Microseconds that each stage of the pipeline took")
        Map<String, Long> stageMicros) {

  /** One place in a feed. */
  @Schema(name = "FeedItem")
  record ItemJson(
      String item,
      @Schema(description = "Sum over objectives of weight x prediction") double score,
      @Schema(description = "By objective: a probability, or an expected quantity")
          Map<String, Double> predictions,
      @Schema(description = "Which candidate source found it") String source,
      @Schema(description = "Probability with which it was put here") double propensity,
      @Schema(description = "Strongest first") List<ReasonJson> reasons) {
    static ItemJson of(FeedItem item) {
      return new ItemJson(
          item.item(),
          item.score(),
          item.predictions(),
          item.source(),
          item.propensity(),
          item.reasons().stream().map(ReasonJson::of).toList());
    }
  }

  /** Why an item is in a feed. */
  @Schema(name = "Reason")
  record ReasonJson(
      @Schema(example = "watched-together") String kind,
      @Schema(description = "The item, tag or author it speaks of; may be empty") String subject,
      @Schema(description = "Part of the score that it explains") double contribution) {
    static ReasonJson of(Reason reason) {
      String kind = reason.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
      return new ReasonJson(kind, reason.subject(), reason.contribution());
    }
  }

  static FeedJson of(Feed feed) {
    Map<String, Long> stages = new LinkedHashMap<>();
    feed.stages().forEach(stage -> stages.put(stage.stage(), stage.time().toNanos() / 1_000));
    return new FeedJson(
        feed.request().id(), feed.items().stream().map(ItemJson::of).toList(), stages);
  }
}
