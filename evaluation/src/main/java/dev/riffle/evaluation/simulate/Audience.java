package dev.riffle.evaluation.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The viewers and their tastes, which all change at one step. */
final class Audience {
  private final List<Taste> before = new ArrayList<>();
  private final List<Taste> after = new ArrayList<>();
  private final int changeStep;

  Audience(World world, int viewers, int changeStep, long seed) {
    this.changeStep = changeStep;
    SplittableRandom random = new SplittableRandom(seed + 1);
    for (int viewer = 0; viewer < viewers; viewer++) {
      Taste taste = Taste.draw(world, random);
      before.add(taste);
      after.add(taste.changed(random));
    }
  }

  int size() {
    return before.size();
  }

  Taste taste(int viewer, int step) {
    return step < changeStep ? before.get(viewer) : after.get(viewer);
  }
}
