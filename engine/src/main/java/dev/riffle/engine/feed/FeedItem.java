package dev.riffle.engine.feed;

import java.util.List;
import java.util.Map;

/**
 * One place in a feed.
 *
 * @param item the item's id
 * @param score the value by which it was ordered: the sum over objectives of weight x prediction
 * @param predictions by objective: a probability, or an expected quantity
 * @param source the candidate source that found it
 * @param reasons strongest first, at most four
 * @param propensity probability with which the policy put it here, above 0 to 1
 * @param features as the ranker saw them
 */
public record FeedItem(
    String item,
    double score,
    Map<String, Double> predictions,
    String source,
    List<Reason> reasons,
    double propensity,
    Features features) {
  public FeedItem {
    predictions = Map.copyOf(predictions);
    reasons = List.copyOf(reasons);
  }
}
