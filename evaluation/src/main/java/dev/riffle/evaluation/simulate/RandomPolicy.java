package dev.riffle.evaluation.simulate;

import java.time.Instant;
import java.util.SplittableRandom;

/** Any clip that the viewer has not watched, each as likely. */
final class RandomPolicy implements Policy {
  private final SplittableRandom random;

  RandomPolicy(long seed) {
    this.random = new SplittableRandom(seed);
  }

  @Override
  public int pick(Showing showing) {
    if (showing.watched().cardinality() >= showing.available()) {
      return -1;
    }
    int clip;
    do {
      clip = random.nextInt(showing.available());
    } while (!showing.mayShow(clip));
    return clip;
  }

  @Override
  public void watched(Showing showing, Clip clip, Watch watch) {}

  @Override
  public void published(Clip clip, Instant time) {}
}
