package dev.riffle.engine.learning;

import dev.riffle.engine.event.Event;
import dev.riffle.engine.feed.FeedRequest.Seen;
import dev.riffle.engine.learning.Outcomes.Outcome;
import dev.riffle.engine.math.Kernels;
import dev.riffle.engine.math.Random64;
import dev.riffle.engine.math.Softmax;
import dev.riffle.engine.ranking.FeatureExtractor;
import dev.riffle.engine.ranking.Head;
import dev.riffle.engine.ranking.Ranker;
import dev.riffle.engine.ranking.ViewerContext;
import dev.riffle.engine.retrieval.Candidates;
import dev.riffle.engine.retrieval.FilterExpression;
import dev.riffle.engine.retrieval.Filters;
import dev.riffle.engine.retrieval.Query;
import dev.riffle.engine.retrieval.Query.Asked;
import dev.riffle.engine.retrieval.Retrieval;
import dev.riffle.engine.store.Store;
import dev.riffle.engine.store.Viewer;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Learns from events of which nothing is known to have been shown: the engine's own candidates, as
 * of just before the event, stand for what the viewer could have chosen, and the ranker learns to
 * put the chosen one first (softmax over the candidates).
 */
final class ChoiceLearner {
  private final Store store;
  private final Retrieval retrieval;
  private final FeatureExtractor extractor;
  private final Ranker ranker;
  private final Candidates candidates;
  private final Query query;
  private double[] shares = new double[256];
  private final float[] gradient;

  ChoiceLearner(Store store, Retrieval retrieval, FeatureExtractor extractor, Ranker ranker) {
    this.store = store;
    this.retrieval = retrieval;
    this.extractor = extractor;
    this.ranker = ranker;
    candidates = new Candidates(Filters.all());
    gradient = new float[extractor.crossedWidth()];
    query = new Query(store.viewers().get(""), store.items().columns());
  }

  /** Learns that a viewer chose an item, if it is among the candidates; returns whether it is. */
  boolean learn(Event event, Viewer viewer, int item, Outcome outcome, double weight, long now) {
    query.begin(asked(event, now), viewer, store.items().columns());
    retrieval.hydrate(query);
    retrieval.find(query, candidates);
    int chosen = candidates.placeOf(item);
    if (chosen < 0 || candidates.size() < 2) {
      return false;
    }
    extractor.extract(query, candidates);
    float[] rows = extractor.cross(candidates);
    float[] context = ViewerContext.of(query);
    for (int o = 0; o < ranker.heads(); o++) {
      if (outcome.label(o) > 0) {
        descend(ranker.head(o), context, rows, chosen, weight * outcome.label(o));
      }
    }
    return true;
  }

  private static Asked asked(Event event, long now) {
    return new Asked(
        event.viewer(),
        now,
        Random64.hash(event.id()),
        1,
        event.context(),
        FilterExpression.ALL,
        Set.of(),
        List.of(),
        Seen.EXCLUDE);
  }

  private void descend(Head head, float[] context, float[] rows, int chosen, double weight) {
    int width = gradient.length;
    shares(head.choice().weights(context), rows, width);
    Arrays.fill(gradient, 0);
    Kernels.BEST.add((float) -weight, rows, chosen * width, gradient, 0, width);
    for (int place = 0; place < candidates.size(); place++) {
      Kernels.BEST.add((float) (shares[place] * weight), rows, place * width, gradient, 0, width);
    }
    head.choice().descend(context, gradient);
  }

  private void shares(float[] weights, float[] rows, int width) {
    int size = candidates.size();
    shares = shares.length < size ? new double[2 * size] : shares;
    for (int place = 0; place < size; place++) {
      shares[place] = Kernels.BEST.dot(weights, 0, rows, place * width, width);
    }
    Softmax.apply(shares, 0, 1, size, 1);
  }
}
