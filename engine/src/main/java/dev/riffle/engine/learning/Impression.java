package dev.riffle.engine.learning;

import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import dev.riffle.engine.store.NameTable;

/** An item that was shown, and what has come of it so far. */
final class Impression {
  private static final int FEATURES_MAX = 4_096;

  final long request;
  final int item;
  int viewer;
  final long millis;
  final int position;
  float[] features;

  /** A bit for each objective that has been learned from. */
  int done;

  boolean examined;

  Impression(long request, int item, int viewer, long millis, int position, float[] features) {
    this.request = request;
    this.item = item;
    this.viewer = viewer;
    this.millis = millis;
    this.position = position;
    this.features = features;
  }

  /** Forgets who saw it and what was known of them. */
  void forget() {
    viewer = NameTable.NONE;
    features = new float[0];
  }

  void write(StateWriter out) {
    out.number(request);
    out.number(item);
    out.number(viewer);
    out.number(millis);
    out.number(position);
    out.number(features.length);
    out.numbers(features, features.length);
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
            new float[in.count(FEATURES_MAX)]);
    in.reals(impression.features, impression.features.length);
    impression.done = in.integer();
    impression.examined = in.flag();
    return impression;
  }
}
