package dev.riffle.server.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why a clip is at its place in the feed. */
record Why(
    @Schema(description = "From 0") int position,
    @Schema(description = "What found it: a candidate source of the engine, or newest")
        String source,
    @Schema(description = "Sum over objectives of weight x prediction") double score,
    @Schema(description = "By objective: a probability, or an expected quantity")
        Map<String, Double> predictions,
    @Schema(description = "Strongest first") List<WhyReason> reasons) {

  /** One reason, in words and in what a program needs to say it in words of its own. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record WhyReason(
      @Schema(description = "Such as tag, author, watched-together, finished-by-some, new")
          String kind,
      @Schema(description = "The tag, author or clip it speaks of; may be empty") String subject,
      @Schema(description = "A creator's name, or how a caption begins; may be empty") String name,
      @Schema(description = "How many saw the clip to the end; with finished-by-some")
          @Nullable Long finished,
      @Schema(description = "Of how many; with finished-by-some") @Nullable Long watched,
      @Schema(description = "A phrase for people, in English") String text,
      @Schema(description = "The part of the score that it explains") double contribution) {

    static WhyReason of(String kind, String subject, String name, String text, double part) {
      return new WhyReason(kind, subject, name, null, null, text, part);
    }
  }
}
