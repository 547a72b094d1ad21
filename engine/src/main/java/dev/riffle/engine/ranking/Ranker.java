package dev.riffle.engine.ranking;

import dev.riffle.engine.math.Kernels;
import dev.riffle.engine.math.Softmax;
import dev.riffle.engine.objective.Objective;
import dev.riffle.engine.retrieval.Candidates;
import dev.riffle.engine.retrieval.Query;
import dev.riffle.engine.settings.RankingSettings;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import dev.riffle.engine.snapshot.Stateful;
import java.util.ArrayList;
import java.util.List;

/** Scores by value: the sum over objectives of weight x prediction. */
public final class Ranker implements Scorer, Stateful {
  private final FeatureSchema schema;
  private final FeatureExtractor extractor;
  private final List<Head> heads = new ArrayList<>();

  public Ranker(
      FeatureSchema schema,
      FeatureExtractor extractor,
      List<Objective> objectives,
      RankingSettings settings) {
    this.schema = schema;
    this.extractor = extractor;
    for (int o = 0; o < objectives.size(); o++) {
      heads.add(new Head(schema, o, objectives.get(o), settings));
    }
  }

  public FeatureSchema schema() {
    return schema;
  }

  public Head head(int objective) {
    return heads.get(objective);
  }

  public int heads() {
    return heads.size();
  }

  @Override
  public void score(Query query, Candidates candidates, double[] weights) {
    float[] rows = extractor.extract(query, candidates);
    for (int o = 0; o < heads.size(); o++) {
      predict(o, query, candidates, rows);
    }
    double[] predictions = candidates.predictions(heads.size());
    for (int place = 0; place < candidates.size(); place++) {
      candidates.score(place, value(predictions, place, weights));
    }
  }

  private double value(double[] predictions, int place, double[] weights) {
    double value = 0;
    for (int o = 0; o < weights.length; o++) {
      value += weights[o] * predictions[place * weights.length + o];
    }
    return value;
  }

  private void predict(int number, Query query, Candidates candidates, float[] rows) {
    Head head = heads.get(number);
    double[] predictions = candidates.predictions(heads.size());
    if (head.choosing()) {
      predictChoice(head, number, query, candidates);
      return;
    }
    for (int place = 0; place < candidates.size(); place++) {
      predictions[place * heads.size() + number] = head.predict(rows, place * schema.size());
    }
  }

  private void predictChoice(Head head, int number, Query query, Candidates candidates) {
    float[] rows = extractor.cross(candidates);
    int width = extractor.crossedWidth();
    float[] weights = head.choice().weights(ViewerContext.of(query));
    double[] predictions = candidates.predictions(heads.size());
    for (int place = 0; place < candidates.size(); place++) {
      predictions[place * heads.size() + number] =
          Kernels.BEST.dot(weights, 0, rows, place * width, width);
    }
    Softmax.apply(predictions, number, heads.size(), candidates.size(), head.amountWhenChosen());
  }

  @Override
  public void write(StateWriter out) {
    heads.forEach(head -> head.write(out));
  }

  @Override
  public void read(StateReader in) {
    heads.forEach(head -> head.read(in));
  }
}
