package dev.riffle.engine.retrieval;

import dev.riffle.engine.settings.AssociationSettings;
import dev.riffle.engine.store.Associations;

/** Adds what the set of items that the viewer likes predicts, the older ones counting less. */
public final class AssociationHydrator implements QueryHydrator {
  private final Associations associations;
  private final AssociationSettings settings;

  public AssociationHydrator(Associations associations, AssociationSettings settings) {
    this.associations = associations;
    this.settings = settings;
  }

  @Override
  public void hydrate(Query query) {
    float recency = 1;
    int count = Math.min(query.engagedCount(), settings.history());
    for (int i = 0; i < count; i++) {
      add(associations.row(query.engaged(i)), recency, query);
      recency *= (float) settings.recency();
    }
  }

  private static void add(long[] row, float recency, Query query) {
    for (int i = Associations.start(); i < row.length; i++) {
      if (row[i] != 0) {
        query.associated.add(Associations.handle(row[i]), Associations.weight(row[i]) * recency);
      }
    }
  }
}
