package dev.riffle.engine.prediction;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.engine.math.Exponents;
import dev.riffle.engine.math.Random64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutcomeModelTest {
  private static OutcomeModel model(String... settings) {
    return new OutcomeModel(
        new Sides(1, 2), new double[][] {{-1}, {2}}, Streams.settings(settings));
  }

  @Test
  void predict_nothingLearned_isByTheWeightsGiven() {
    OutcomeModel model = model();
    model.see(Streams.example(1, 2, 3), 0);
    model.see(Streams.example(4, 5, 6), 0);

    assertEquals(Exponents.sigmoid(-1), model.predict(Streams.example(1, 2, 3), 0));
    assertEquals(Exponents.sigmoid(2), model.predict(Streams.example(1, 2, 3), 1));
  }

  @Test
  void learn_idsThatTellOnlyTogether_findsThePairs() {
    OutcomeModel model = model();
    Streams.learnPairs(model, 1, 40_000);

    for (int a = 0; a < 6; a++) {
      for (int b = 0; b < 6; b++) {
        double chance = Streams.chance(a, b);
        assertEquals(chance, model.predict(Streams.example(a, b, -1), 0), 0.12);
        assertEquals(1 - chance, model.predict(Streams.example(a, b, -1), 1), 0.15);
      }
    }
  }

  @Test
  void learn_withoutVectors_cannotFindThePairs() {
    OutcomeModel model = model("model.vector-scale", "0");
    Streams.learnPairs(model, 1, 40_000);

    assertEquals(0.5, model.predict(Streams.example(1, 1, -1), 0), 0.1);
  }

  @Test
  void state_sameCases_isTheSameBits() {
    OutcomeModel one = model();
    OutcomeModel other = model();
    Streams.learnPairs(one, 5, 2_000);
    Streams.learnPairs(other, 5, 2_000);

    assertArrayEquals(Streams.bytes(one), Streams.bytes(other));
  }

  @Test
  void state_writtenAndRead_goesOnTheSame() {
    OutcomeModel one = model();
    Streams.learnPairs(one, 5, 2_000);
    OutcomeModel other = Streams.read(Streams.bytes(one), model());

    Streams.learnPairs(one, 6, 1_000);
    Streams.learnPairs(other, 6, 1_000);

    assertArrayEquals(Streams.bytes(one), Streams.bytes(other));
    Example example = Streams.example(1, 2, 3);
    assertEquals(one.predict(example, 0), other.predict(example, 0));
  }

  @Test
  void asking_everyCandidate_isAsPredictedWhole() {
    OutcomeModel model = model("model.admission", "1", "model.dense-rate", "0.000001");
    Streams.learnPairs(model, 4, 5_000);
    Asking asking = model.asking();
    Ids ids = new Ids();
    for (int a = 0; a < 7; a++) {
      ids.clear();
      ids.add(0, Random64.hash("" + a));
      model.begin(asking, ids);
      for (int b = 0; b < 7; b++) {
        ids.clear();
        ids.add(1, Random64.hash("" + b));
        ids.add(2, Random64.hash("" + 2 * b));
        asking.candidate(ids);
        double whole = model.predict(Streams.example(a, b, 2 * b), 0);
        assertEquals(whole, model.predict(asking, 0, -1), 1e-5);
      }
    }
  }

  @Test
  void forget_anId_itAddsNothingMore() {
    OutcomeModel model = model();
    Streams.learnPairs(model, 1, 5_000);
    Example known = Streams.example(1, 2, -1);
    double nobody = model.predict(Streams.example(-5, 2, -1), 0);

    model.forget(known.keys()[0]);

    assertEquals(nobody, model.predict(known, 0));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, -0.1, 1.1, Double.POSITIVE_INFINITY})
  void learn_labelOrWeightOutOfRange_isRefused(double bad) {
    OutcomeModel model = model();
    Example example = Streams.example(1, 2, 3);

    assertThrows(IllegalArgumentException.class, () -> model.learn(example, 0, 0, bad, 1));
    assertThrows(IllegalArgumentException.class, () -> model.learn(example, 0, 0, 1, bad));
  }

  @ParameterizedTest
  @ValueSource(floats = {Float.NaN, Float.NEGATIVE_INFINITY, 1e9f})
  void predict_numberOutOfRange_isRefused(float bad) {
    Example example = new Example(new int[0], new long[0], new float[] {bad});

    assertThrows(IllegalArgumentException.class, () -> model().predict(example, 0));
  }

  @Test
  void see_fieldsThatDoNotFit_areRefused() {
    float[] one = {1};
    long[] keys = {1, 2};

    assertThrows(IllegalArgumentException.class, () -> new Example(new int[1], keys, one));
    assertThrows(
        IllegalArgumentException.class,
        () -> model().see(new Example(new int[] {1, 0}, keys, one), 0));
    assertThrows(
        IllegalArgumentException.class,
        () -> model().see(new Example(new int[] {0, 3}, keys, one), 0));
    assertThrows(
        IllegalArgumentException.class,
        () -> model().see(new Example(new int[2], keys, new float[2]), 0));
  }

  @Test
  void learn_oneCaseOverAndOver_staysFinite() {
    OutcomeModel model =
        model("model.vector-rate", "10", "model.pair-rate", "10", "model.wide-rate", "10");
    Example example = new Example(new int[] {0, 1, 2}, new long[] {1, 2, 3}, new float[] {100});
    for (int i = 0; i < 3_000; i++) {
      model.see(example, i);
      model.learn(example, 0, 0, i % 2, 1);
    }

    double chance = model.predict(example, 0);
    assertTrue(chance >= 0 && chance <= 1, "was " + chance);
  }
}
