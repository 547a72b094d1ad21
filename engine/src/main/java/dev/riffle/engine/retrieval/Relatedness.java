package dev.riffle.engine.retrieval;

import dev.riffle.engine.math.Exponents;
import dev.riffle.engine.settings.NeighbourSettings;
import dev.riffle.engine.store.ItemLayout;

/** How much an item is watched together with a viewer's last ones, the less popular more so. */
public final class Relatedness {
  private final double exponent;
  private final double halfLife;

  public Relatedness(NeighbourSettings settings) {
    exponent = settings.popularityExponent();
    halfLife = settings.halfLifeMillis();
  }

  /** Returns 0 or more; of an item that is gone, anything. */
  public double of(Query query, int item) {
    float together = query.together(item);
    if (exponent == 0 || together == 0 || query.columns().item(item) == null) {
      return together;
    }
    double log = query.columns().number(item, ItemLayout.WEIGHT) - query.nowMillis() / halfLife;
    return together * Exponents.exp2(-exponent * Math.max(0, log));
  }
}
