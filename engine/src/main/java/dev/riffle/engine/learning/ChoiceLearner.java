package dev.riffle.engine.learning;

import dev.riffle.engine.event.Event;
import dev.riffle.engine.feed.FeedRequest.Seen;
import dev.riffle.engine.learning.Outcomes.Outcome;
import dev.riffle.engine.math.Exponents;
import dev.riffle.engine.math.Random64;
import dev.riffle.engine.ranking.FeatureExtractor;
import dev.riffle.engine.ranking.Head;
import dev.riffle.engine.ranking.LinearModel;
import dev.riffle.engine.ranking.Ranker;
import dev.riffle.engine.retrieval.Candidates;
import dev.riffle.engine.retrieval.FilterExpression;
import dev.riffle.engine.retrieval.Filters;
import dev.riffle.engine.retrieval.Query;
import dev.riffle.engine.retrieval.Query.Asked;
import dev.riffle.engine.retrieval.Retrieval;
import dev.riffle.engine.store.Store;
import dev.riffle.engine.store.Viewer;
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
  private double[] chances = new double[256];
  private final double[] gradient;

  ChoiceLearner(Store store, Retrieval retrieval, FeatureExtractor extractor, Ranker ranker) {
    this.store = store;
    this.retrieval = retrieval;
    this.extractor = extractor;
    this.ranker = ranker;
    candidates = new Candidates(Filters.all());
    gradient = new double[ranker.schema().size()];
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
    float[] rows = extractor.extract(query, candidates);
    for (int o = 0; o < ranker.heads(); o++) {
      if (outcome.label(o) > 0) {
        descend(ranker.head(o), rows, chosen, weight * outcome.label(o));
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

  private void descend(Head head, float[] rows, int chosen, double weight) {
    LinearModel model = head.choice();
    int width = gradient.length;
    softmax(model, rows, width);
    for (int i = 0; i < width; i++) {
      gradient[i] = -rows[chosen * width + i] * weight;
    }
    for (int place = 0; place < candidates.size(); place++) {
      double chance = chances[place] * weight;
      for (int i = 0; i < width; i++) {
        gradient[i] += chance * rows[place * width + i];
      }
    }
    model.descend(gradient);
  }

  private void softmax(LinearModel model, float[] rows, int width) {
    int size = candidates.size();
    chances = chances.length < size ? new double[2 * size] : chances;
    double highest = Double.NEGATIVE_INFINITY;
    for (int place = 0; place < size; place++) {
      chances[place] = model.apply(rows, place * width);
      highest = Math.max(highest, chances[place]);
    }
    double sum = 0;
    for (int place = 0; place < size; place++) {
      chances[place] = Exponents.exp(chances[place] - highest);
      sum += chances[place];
    }
    for (int place = 0; place < size; place++) {
      chances[place] /= sum;
    }
  }
}
