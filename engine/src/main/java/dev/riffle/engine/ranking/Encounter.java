package dev.riffle.engine.ranking;

import dev.riffle.engine.prediction.Asking;
import dev.riffle.engine.prediction.Ids;
import dev.riffle.engine.prediction.OutcomeModel;
import dev.riffle.engine.retrieval.Query;

/** A viewer before one item after the other, as the model of outcomes sees it. Not thread-safe. */
final class Encounter {
  private final OutcomeModel model;
  private final Asking asking;
  private final Ids ids = new Ids();

  Encounter(OutcomeModel model) {
    this.model = model;
    asking = model.asking();
  }

  void begin(Query query) {
    ids.clear();
    Identities.addViewer(
        ids, query.asked().viewer(), query.viewer().attributes(), query.nowMillis());
    model.begin(asking, ids);
  }

  void item(Query query, int item) {
    ids.clear();
    Identities.addItem(ids, query.columns(), item);
    asking.candidate(ids);
  }

  double predict(int objective, double base) {
    return model.predict(asking, objective, base);
  }

  /** Returns what a field of the item adds to the log-odds by what it meets in the viewer. */
  double pairs(int objective, int field) {
    return model.pairs(asking, objective, field);
  }
}
