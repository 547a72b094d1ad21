package dev.riffle.engine;

import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.feed.Features;
import dev.riffle.engine.feed.FeedItem;
import dev.riffle.engine.feed.Reason;
import dev.riffle.engine.ranking.Contributions;
import dev.riffle.engine.ranking.Explainer;
import dev.riffle.engine.ranking.FeatureSchema;
import dev.riffle.engine.reranking.Selector.Selected;
import dev.riffle.engine.retrieval.Candidates;
import dev.riffle.engine.retrieval.FreshSource;
import dev.riffle.engine.retrieval.Query;
import dev.riffle.engine.retrieval.Retrieval;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says in the terms of the contract what was chosen and why. */
final class FeedWriter {
  private final List<String> objectives;
  private final FeatureSchema schema;
  private final Retrieval retrieval;
  private final Explainer explainer;
  private final int freshBit;

  FeedWriter(
      List<String> objectives, FeatureSchema schema, Retrieval retrieval, Explainer explainer) {
    this.objectives = objectives;
    this.schema = schema;
    this.retrieval = retrieval;
    this.explainer = explainer;
    freshBit = 1 << retrieval.numberOf(FreshSource.NAME);
  }

  List<FeedItem> write(
      Query query, Candidates candidates, List<Selected> selected, double[] weights) {
    Contributions contributions = explainer.contributions(query, candidates, weights);
    List<FeedItem> items = new ArrayList<>(selected.size());
    for (Selected one : selected) {
      Item item = query.columns().item(candidates.handle(one.place()));
      if (item != null) {
        items.add(write(query, candidates, one, item.id(), contributions));
      }
    }
    return items;
  }

  private FeedItem write(
      Query query,
      Candidates candidates,
      Selected selected,
      String id,
      Contributions contributions) {
    int place = selected.place();
    return new FeedItem(
        id,
        candidates.score(place),
        predictions(candidates, place),
        source(candidates.sources(place), selected.explored()),
        reasons(query, candidates, selected, contributions),
        selected.propensity(),
        features(candidates, place));
  }

  private String source(int bits, boolean explored) {
    return explored && (bits & freshBit) != 0 ? FreshSource.NAME : retrieval.nameOf(bits);
  }

  private Map<String, Double> predictions(Candidates candidates, int place) {
    double[] all = candidates.predictions(objectives.size());
    Map<String, Double> predictions = new HashMap<>();
    for (int o = 0; o < objectives.size(); o++) {
      predictions.put(objectives.get(o), all[place * objectives.size() + o]);
    }
    return predictions;
  }

  private List<Reason> reasons(
      Query query, Candidates candidates, Selected selected, Contributions contributions) {
    return selected.explored()
        ? List.of(new Reason(Reason.Kind.EXPLORATION, "", 0))
        : explainer.explain(query, candidates, selected.place(), contributions);
  }

  private Features features(Candidates candidates, int place) {
    float[] rows = candidates.features(schema.size());
    return Features.copyOf(rows, place * schema.size(), schema.size());
  }
}
