package dev.riffle.engine.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.math.Exponents;
import dev.riffle.engine.settings.AssociationSettings;
import dev.riffle.engine.settings.ExplorationSettings;
import dev.riffle.engine.settings.LimitSettings;
import dev.riffle.engine.settings.NeighbourSettings;
import dev.riffle.engine.settings.PopularitySettings;
import dev.riffle.engine.settings.ProfileSettings;
import dev.riffle.engine.settings.SearchSettings;
import dev.riffle.engine.settings.SettingValues;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An item with a billion impressions is counted on, exactly. */
class CountersTest {
  private static final double BILLION = 1e9;
  private static final long NOW = 1_790_000_000_000L;

  private final Store store = store();
  private final int item = store.items().put(Item.builder("huge").tags("t").build(), NOW);

  private static Store store() {
    SettingValues none = new SettingValues(Map.of());
    return new Store(
        LimitSettings.of(none),
        PopularitySettings.of(none),
        NeighbourSettings.of(none),
        AssociationSettings.of(none),
        SearchSettings.of(none),
        ProfileSettings.of(none),
        ExplorationSettings.of(none),
        1);
  }

  private double number(int column) {
    return store.items().columns().number(item, column);
  }

  @Test
  void shown_afterABillion_countsOn() {
    store.items().set(item, ItemLayout.SHOWN, BILLION);
    for (int i = 0; i < 1_000; i++) {
      store.exploration().shown(item, NOW);
    }
    assertEquals(BILLION + 1_000, number(ItemLayout.SHOWN));
  }

  @Test
  void tried_afterABillion_countsOn() {
    store.rates().tried(item, 0, 1, 1, NOW);
    store.items().set(item, store.items().layout().successes(0), BILLION / 2);
    store.items().set(item, store.items().layout().trials(0), BILLION);
    for (int i = 0; i < 1_000; i++) {
      store.rates().tried(item, 0, 1, 1, NOW);
    }
    assertEquals(BILLION / 2 + 1_000, number(store.items().layout().successes(0)));
    assertEquals(BILLION + 1_000, number(store.items().layout().trials(0)));
  }

  @Test
  void hit_afterABillion_countsOn() {
    int last = store.popularity().halfLives() - 1;
    store.popularity().hit(item, 1, NOW);
    int column = ItemLayout.POPULARITY + last;
    store.items().set(item, column, number(column) + Exponents.log2(BILLION));
    for (int i = 0; i < 1_000_000; i++) {
      store.popularity().hit(item, 1, NOW);
    }
    double log = store.popularity().log(store.items().columns(), item, last, NOW);
    assertEquals(Exponents.log2(BILLION + 1_000_000), log, 1e-5);
  }
}
