package dev.riffle.engine.ranking;

import dev.riffle.engine.ranking.FeatureSchema.Group;
import dev.riffle.engine.retrieval.Candidates;
import dev.riffle.engine.retrieval.Query;
import java.util.Arrays;

/**
 * What each group of features adds to a candidate's score over what it adds to the mean candidate
 * of the same request, to first order. For one request; not thread-safe.
 */
public final class Contributions {
  private final Ranker ranker;
  private final Query query;
  private final Candidates candidates;
  private final double[] weights;
  private final float[] rows;
  private final float[][] featureWeights;
  private final double[] means;
  private final double[] middle;
  private final double[] slopes;
  private final double[] parts;
  private double itemPart;
  private double authorPart;
  private double tagPart;

  Contributions(Ranker ranker, Query query, Candidates candidates, double[] weights) {
    this.ranker = ranker;
    this.query = query;
    this.candidates = candidates;
    this.weights = weights;
    int width = ranker.schema().size();
    rows = candidates.features(width);
    means = new double[width];
    middle = new double[width];
    slopes = new double[width];
    parts = new double[width];
    featureWeights = new float[weights.length][];
    Arrays.setAll(featureWeights, o -> ranker.head(o).featureWeights(query));
    fillMeans();
  }

  private void fillMeans() {
    for (int place = 0; place < candidates.size(); place++) {
      for (int i = 0; i < means.length; i++) {
        means[i] += rows[place * means.length + i];
      }
    }
    for (int i = 0; i < means.length; i++) {
      means[i] /= Math.max(1, candidates.size());
    }
  }

  /** Turns to the candidate at a place. */
  void at(int place) {
    Arrays.fill(parts, 0);
    for (int o = 0; o < weights.length; o++) {
      addFeatures(place, o);
    }
    if (ranker.knowsIdentities()) {
      findIdentities(place);
    }
  }

  /** Returns what a group adds to the candidate's score. */
  double of(Group group) {
    double sum =
        switch (group) {
          case AUTHOR -> authorPart;
          case TAG -> tagPart;
          case OTHER -> itemPart;
          default -> 0;
        };
    for (int i = 0; i < parts.length; i++) {
      sum += ranker.schema().group(i) == group ? parts[i] : 0;
    }
    return sum;
  }

  /** Slopes are taken halfway to the mean, where they are exact for products of two features. */
  private void addFeatures(int place, int objective) {
    int row = place * means.length;
    for (int i = 0; i < means.length; i++) {
      middle[i] = (rows[row + i] + means[i]) / 2;
    }
    double slope = slope(place, objective);
    ranker.head(objective).slopes(featureWeights[objective], middle, slopes);
    for (int i = 0; i < means.length; i++) {
      parts[i] += slope * slopes[i] * (rows[row + i] - means[i]);
    }
  }

  /** Asks what the model has learned of how this viewer takes to the item's author and tags. */
  private void findIdentities(int place) {
    itemPart = 0;
    authorPart = 0;
    tagPart = 0;
    Encounter encounter = ranker.meet(query);
    encounter.item(query, candidates.handle(place));
    for (int o = 0; o < weights.length; o++) {
      if (!ranker.head(o).choosing()) {
        double slope = slope(place, o);
        itemPart += slope * encounter.pairs(o, Identities.ITEM);
        authorPart += slope * encounter.pairs(o, Identities.AUTHOR);
        tagPart += slope * encounter.pairs(o, Identities.TAG);
      }
    }
    ranker.leave(encounter);
  }

  /** Returns by how much the score rises with the log-odds or the utility of an objective. */
  private double slope(int place, int objective) {
    double prediction = candidates.predictions(weights.length)[place * weights.length + objective];
    Head head = ranker.head(objective);
    double whole = head.choosing() ? head.amountWhenChosen() : head.max();
    double share = whole == 0 ? 0 : prediction / whole;
    return whole * share * (1 - share) * weights[objective];
  }
}
