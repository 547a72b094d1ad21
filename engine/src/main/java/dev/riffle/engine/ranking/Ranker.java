package dev.riffle.engine.ranking;

import dev.riffle.engine.math.Kernels;
import dev.riffle.engine.math.Softmax;
import dev.riffle.engine.objective.Objective;
import dev.riffle.engine.prediction.Example;
import dev.riffle.engine.prediction.OutcomeModel;
import dev.riffle.engine.retrieval.Candidates;
import dev.riffle.engine.retrieval.Query;
import dev.riffle.engine.settings.ModelSettings;
import dev.riffle.engine.settings.RankingSettings;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import dev.riffle.engine.snapshot.Stateful;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Scores by value: the sum over objectives of weight x prediction. */
public final class Ranker implements Scorer, Stateful {
  private final FeatureSchema schema;
  private final FeatureExtractor extractor;
  private final boolean knowsIdentities;
  private final OutcomeModel identities;
  private final List<Head> heads = new ArrayList<>();
  private final ConcurrentLinkedQueue<Encounter> encounters = new ConcurrentLinkedQueue<>();

  public Ranker(
      FeatureSchema schema,
      FeatureExtractor extractor,
      List<Objective> objectives,
      RankingSettings settings,
      ModelSettings modelSettings) {
    this.schema = schema;
    this.extractor = extractor;
    knowsIdentities = settings.identities();
    double[][] noNumbers = new double[Math.max(1, objectives.size())][0];
    identities = new OutcomeModel(Identities.SIDES, noNumbers, modelSettings);
    for (int o = 0; o < objectives.size(); o++) {
      heads.add(new Head(schema, o, objectives.get(o), settings, identities));
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
    predictOutcomes(query, candidates, rows);
    for (int o = 0; o < heads.size(); o++) {
      if (heads.get(o).choosing()) {
        predictChoice(heads.get(o), o, query, candidates);
      }
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

  private void predictOutcomes(Query query, Candidates candidates, float[] rows) {
    if (heads.stream().allMatch(Head::choosing)) {
      return;
    }
    if (knowsIdentities) {
      predictByIdentities(query, candidates, rows);
      return;
    }
    double[] predictions = candidates.predictions(heads.size());
    for (int o = 0; o < heads.size(); o++) {
      for (int place = 0; place < candidates.size(); place++) {
        predictions[place * heads.size() + o] = heads.get(o).predict(rows, place * schema.size());
      }
    }
  }

  private void predictByIdentities(Query query, Candidates candidates, float[] rows) {
    Encounter encounter = meet(query);
    double[] predictions = candidates.predictions(heads.size());
    for (int place = 0; place < candidates.size(); place++) {
      encounter.item(query, candidates.handle(place));
      for (int o = 0; o < heads.size(); o++) {
        predictions[place * heads.size() + o] =
            heads.get(o).predict(encounter, rows, place * schema.size());
      }
    }
    leave(encounter);
  }

  /** Learns what came of an impression of an objective, 0 to 1. */
  public void learn(int objective, Example ids, float[] row, double label) {
    if (knowsIdentities) {
      heads.get(objective).learn(ids, row, label);
    } else {
      heads.get(objective).learn(row, label);
    }
  }

  boolean knowsIdentities() {
    return knowsIdentities;
  }

  /** Returns the viewer, ready to meet items; to be given back by {@link #leave}. */
  Encounter meet(Query query) {
    Encounter free = encounters.poll();
    Encounter encounter = free == null ? new Encounter(identities) : free;
    encounter.begin(query);
    return encounter;
  }

  void leave(Encounter encounter) {
    encounters.add(encounter);
  }

  /** Counts that a viewer met an item. */
  public void see(Example ids, long nowMillis) {
    if (knowsIdentities) {
      identities.see(ids, nowMillis);
    }
  }

  /** Forgets what was learned of a viewer, by name. */
  public void forget(String viewer) {
    identities.forget(Identities.viewerKey(viewer));
  }

  /** Returns sizes and counts by name in kebab case. */
  public Map<String, Long> metrics() {
    return knowsIdentities ? identities.metrics() : Map.of();
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
    if (knowsIdentities) {
      identities.write(out);
    }
    heads.forEach(head -> head.write(out));
  }

  @Override
  public void read(StateReader in) {
    if (knowsIdentities) {
      identities.read(in);
    }
    heads.forEach(head -> head.read(in));
  }
}
