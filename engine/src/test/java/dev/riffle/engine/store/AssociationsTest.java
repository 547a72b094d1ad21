package dev.riffle.engine.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.riffle.engine.settings.AssociationSettings;
import dev.riffle.engine.settings.SettingValues;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AssociationsTest {
  private final Associations associations =
      new Associations(
          AssociationSettings.of(new SettingValues(Map.of("associations.kept", "512"))));

  @Test
  void predict_againAndAgain_holdsTheLastOfEach() {
    Map<Integer, Map<Integer, Float>> model = new HashMap<>();
    Random random = new Random(1);
    for (int step = 0; step < 5_000; step++) {
      int item = random.nextInt(100);
      int[] from = random.ints(0, 100).filter(i -> i != item).distinct().limit(10).toArray();
      float[] weights = new float[from.length];
      Map<Integer, Float> column = new HashMap<>();
      for (int i = 0; i < from.length; i++) {
        weights[i] = random.nextFloat() - 0.5f;
        column.put(from[i], weights[i]);
      }
      associations.predict(item, from, weights);
      model.put(item, column);
    }
    for (int from = 0; from < 100; from++) {
      assertEquals(row(model, from), row(from));
    }
  }

  @Test
  void remove_item_isNeitherPredictedNorPredicts() {
    associations.predict(1, new int[] {2, 3}, new float[] {0.5f, 0.25f});
    associations.predict(2, new int[] {1}, new float[] {1});

    associations.remove(1);

    assertEquals(Map.of(), row(1));
    assertEquals(Map.of(), row(2));
  }

  private static Map<Integer, Float> row(Map<Integer, Map<Integer, Float>> model, int from) {
    Map<Integer, Float> row = new HashMap<>();
    model.forEach((item, column) -> {
      if (column.containsKey(from)) {
        row.put(item, column.get(from));
      }
    });
    return row;
  }

  private Map<Integer, Float> row(int from) {
    long[] row = associations.row(from);
    Map<Integer, Float> entries = new HashMap<>();
    Arrays.stream(row, Associations.start(), row.length)
        .filter(entry -> entry != 0)
        .forEach(entry -> entries.put(Associations.handle(entry), Associations.weight(entry)));
    return entries;
  }
}
