package dev.riffle.evaluation.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The viewers and their tastes; those of the first ones change at one step. */
final class Audience {
  private final List<Taste> before = new ArrayList<>();
  private final List<Taste> after = new ArrayList<>();
  private final int changeStep;

  Audience(World world, SimulationOptions options) {
    changeStep = options.changeStep();
    SplittableRandom random = new SplittableRandom(options.seed() + 1);
    for (int viewer = 0; viewer < options.viewers(); viewer++) {
      Taste taste = Taste.draw(world, random);
      Taste changed = taste.changed(random);
      before.add(taste);
      after.add(viewer < options.changers() ? changed : taste);
    }
  }

  int size() {
    return before.size();
  }

  Taste taste(int viewer, int step) {
    return step < changeStep ? before.get(viewer) : after.get(viewer);
  }
}
