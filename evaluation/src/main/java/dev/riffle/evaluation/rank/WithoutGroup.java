package dev.riffle.evaluation.rank;

import dev.riffle.engine.prediction.Example;
import java.util.stream.IntStream;

/** Hides a group of fields and numbers from a predictor. */
final class WithoutGroup implements Predictor {
  private final Predictor predictor;
  private final boolean[] fieldHidden;
  private final boolean[] numberHidden;

  WithoutGroup(Predictor predictor, CaseLog log, String group) {
    this.predictor = predictor;
    fieldHidden = hidden(log.fields(), group);
    numberHidden = hidden(log.dense(), group);
  }

  private static boolean[] hidden(java.util.List<String> names, String group) {
    boolean[] hidden = new boolean[names.size()];
    for (int i = 0; i < hidden.length; i++) {
      hidden[i] = CaseLog.group(names.get(i)).equals(group);
    }
    return hidden;
  }

  @Override
  public double predict(Example example) {
    return predictor.predict(without(example));
  }

  @Override
  public void learn(Example example, boolean positive, long millis) {
    predictor.learn(without(example), positive, millis);
  }

  private Example without(Example example) {
    int[] fields = example.fields();
    int[] kept = IntStream.range(0, fields.length).filter(i -> !fieldHidden[fields[i]]).toArray();
    float[] dense = example.dense().clone();
    for (int i = 0; i < dense.length; i++) {
      dense[i] = numberHidden[i] ? 0 : dense[i];
    }
    return new Example(
        IntStream.of(kept).map(i -> fields[i]).toArray(),
        IntStream.of(kept).mapToLong(i -> example.keys()[i]).toArray(),
        dense);
  }
}
