package dev.riffle.engine.prediction;

import dev.riffle.engine.math.Random64;
import dev.riffle.engine.settings.ModelSettings;
import dev.riffle.engine.settings.SettingValues;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import dev.riffle.engine.snapshot.Stateful;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;

/** Made-up cases, settings, and states as bytes. */
final class Streams {
  private Streams() {}

  /** Returns settings by pairs of name and value. */
  static ModelSettings settings(String... pairs) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      values.put(pairs[i], pairs[i + 1]);
    }
    return ModelSettings.of(new SettingValues(values));
  }

  /** Returns a case with one id a field and one number. */
  static Example example(int... ids) {
    int[] fields = new int[ids.length];
    long[] keys = new long[ids.length];
    for (int field = 0; field < ids.length; field++) {
      fields[field] = field;
      keys[field] = Example.key(field, "" + ids[field]);
    }
    return new Example(fields, keys, new float[] {1});
  }

  /** Lets {@code model} learn from cases whose first two ids decide together. */
  static void learnPairs(OutcomeModel model, long seed, int cases) {
    Random64 random = new Random64(seed);
    for (int i = 0; i < cases; i++) {
      int a = random.nextInt(6);
      int b = random.nextInt(6);
      Example example = example(a, b, random.nextInt(50));
      model.see(example, i);
      double chance = chance(a, b);
      model.learn(example, 0, 0, random.nextDouble() < chance ? 1 : 0, 1);
      model.learn(example, 1, 0, random.nextDouble() < 1 - chance ? 1 : 0, 0.5);
    }
  }

  /** Returns the true chance: neither id tells anything alone. */
  static double chance(int a, int b) {
    return (a + b) % 2 == 0 ? 0.9 : 0.1;
  }

  static byte[] bytes(Stateful state) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StateWriter writer = new StateWriter(out);
    state.write(writer);
    writer.flush();
    return out.toByteArray();
  }

  static <T extends Stateful> T read(byte[] bytes, T empty) {
    empty.read(new StateReader(new ByteArrayInputStream(bytes)));
    return empty;
  }
}
