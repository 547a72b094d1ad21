package dev.riffle.engine.ranking;

import dev.riffle.engine.math.Exponents;
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
    double[] predictions = candidates.predictions(heads.size());
    for (int o = 0; o < heads.size(); o++) {
      predict(heads.get(o), o, rows, predictions, candidates.size());
    }
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

  private void predict(Head head, int number, float[] rows, double[] predictions, int size) {
    int stride = heads.size();
    if (head.choosing()) {
      for (int place = 0; place < size; place++) {
        predictions[place * stride + number] = head.choice().apply(rows, place * schema.size());
      }
      softmax(predictions, number, stride, size, head.amountWhenChosen());
      return;
    }
    for (int place = 0; place < size; place++) {
      predictions[place * stride + number] = head.predict(rows, place * schema.size());
    }
  }

  private static void softmax(double[] values, int start, int stride, int size, double whole) {
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < size; i++) {
      highest = Math.max(highest, values[start + i * stride]);
    }
    double sum = 0;
    for (int i = 0; i < size; i++) {
      values[start + i * stride] = Exponents.exp(values[start + i * stride] - highest);
      sum += values[start + i * stride];
    }
    for (int i = 0; i < size; i++) {
      values[start + i * stride] *= whole / sum;
    }
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
