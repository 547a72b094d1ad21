package dev.riffle.engine.solving;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.settings.AssociationSettings;
import dev.riffle.engine.settings.ExplorationSettings;
import dev.riffle.engine.settings.LimitSettings;
import dev.riffle.engine.settings.NeighbourSettings;
import dev.riffle.engine.settings.PopularitySettings;
import dev.riffle.engine.settings.ProfileSettings;
import dev.riffle.engine.settings.SearchSettings;
import dev.riffle.engine.settings.SettingValues;
import dev.riffle.engine.store.History;
import dev.riffle.engine.store.Store;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecountTest {
  private static final int ITEMS = 3_000;
  private static final double EXPONENT = 0.5;

  private final AssociationSettings settings =
      AssociationSettings.of(
          new SettingValues(
              Map.of(
                  "associations.batch", "true",
                  "associations.half-life", "forever",
                  "associations.reach", "20",
                  "associations.viewer-exponent", String.valueOf(EXPONENT))));
  private final Store store = store();
  private final int[] items = new int[ITEMS];

  private Store store() {
    SettingValues none = new SettingValues(Map.of());
    return new Store(
        LimitSettings.of(none),
        PopularitySettings.of(none),
        NeighbourSettings.of(none),
        settings,
        SearchSettings.of(none),
        ProfileSettings.of(none),
        ExplorationSettings.of(none),
        1);
  }

  private void like(String viewer, int... liked) {
    int handle = store.viewers().touch(viewer);
    for (int item : liked) {
      store.viewers().get(handle).history().record(items[item], 0, History.ENGAGED);
    }
  }

  private float number(int item, int other) {
    return store.gram().number(items[item], items[other], 0);
  }

  private void recount() {
    new Recount(store, settings).run(0);
  }

  @Test
  void run_anyHistories_isTheWeightedGramMatrix() {
    for (int item = 0; item < ITEMS; item++) {
      items[item] = store.items().put(Item.builder("item-" + item).build(), 0);
    }
    double[][] wanted = new double[20][20];
    Random random = new Random(1);
    for (int viewer = 0; viewer < 200; viewer++) {
      int[] liked = random.ints(0, 20).distinct().limit(1 + viewer % 9).toArray();
      like("viewer-" + viewer, liked);
      for (int item : liked) {
        for (int other : liked) {
          wanted[item][other] += Math.pow(liked.length, -EXPONENT);
        }
      }
    }
    like("last", ITEMS - 2, ITEMS - 1);

    recount();
    recount();

    for (int item = 0; item < 20; item++) {
      for (int other = 0; other < 20; other++) {
        assertEquals(wanted[item][other], number(item, other), 1e-3);
      }
    }
    assertEquals(Math.sqrt(0.5), number(ITEMS - 1, ITEMS - 2), 1e-6);
    assertEquals(0, number(ITEMS - 1, 0));
  }
}
