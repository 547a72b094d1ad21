package dev.riffle.engine.learning;

import dev.riffle.engine.prediction.Example;
import dev.riffle.engine.prediction.Ids;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import dev.riffle.engine.store.NameTable;

/** An item that was shown, and what has come of it so far. */
final class Impression {
  private static final int FEATURES_MAX = 4_096;
  private static final int IDS_MAX = 1_024;

  final long request;
  final int item;
  int viewer;
  final long millis;
  final int position;
  float[] features;

  /** Who was shown what. */
  Example ids;

  /** A bit for each objective that has been learned from. */
  int done;

  boolean examined;

  Impression(
      long request,
      int item,
      int viewer,
      long millis,
      int position,
      float[] features,
      Example ids) {
    this.request = request;
    this.item = item;
    this.viewer = viewer;
    this.millis = millis;
    this.position = position;
    this.features = features;
    this.ids = ids;
  }

  /** Forgets who saw it and what was known of them. */
  void forget() {
    viewer = NameTable.NONE;
    features = new float[0];
    ids = new Ids().example();
  }

  void write(StateWriter out) {
    out.number(request);
    out.number(item);
    out.number(viewer);
    out.number(millis);
    out.number(position);
    out.number(features.length);
    out.numbers(features, features.length);
    out.number(ids.keys().length);
    out.numbers(ids.fields(), ids.fields().length);
    out.numbers(ids.keys(), ids.keys().length);
    out.number(done);
    out.flag(examined);
  }

  static Impression read(StateReader in) {
    Impression impression =
        new Impression(
            in.longInteger(),
            in.integer(),
            in.integer(),
            in.longInteger(),
            in.integer(),
            new float[in.count(FEATURES_MAX)],
            new Ids().example());
    in.reals(impression.features, impression.features.length);
    impression.ids = readIds(in);
    impression.done = in.integer();
    impression.examined = in.flag();
    return impression;
  }

  private static Example readIds(StateReader in) {
    int count = in.count(IDS_MAX);
    int[] fields = new int[count];
    long[] keys = new long[count];
    in.integers(fields, count);
    in.longIntegers(keys, count);
    return new Example(fields, keys, new float[0]);
  }
}
