package dev.riffle.server.feed;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/** Why a clip is at its place in the feed. */
record Why(
    @Schema(description = "From 0") int position,
    @Schema(description = "What found it: a candidate source of the engine, or newest")
        String source,
    @Schema(description = "Sum over objectives of weight x prediction") double score,
    @Schema(description = "By objective: a probability, or an expected quantity")
        Map<String, Double> predictions,
    @Schema(description = "Strongest first") List<WhyReason> reasons) {

  record WhyReason(
      @Schema(description = "Such as tag, author, watched-together, popular, new") String kind,
      @Schema(description = "The tag, author or clip it speaks of; may be empty") String subject,
      @Schema(description = "A phrase for people") String text,
      @Schema(description = "The part of the score that it explains") double contribution) {}
}
