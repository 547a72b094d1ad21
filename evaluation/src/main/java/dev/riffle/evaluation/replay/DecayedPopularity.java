package dev.riffle.evaluation.replay;

import dev.riffle.evaluation.data.Click;
import java.time.Duration;

/** The items clicked most of late, the same for everyone but for what they have clicked. */
final class DecayedPopularity implements Policy {
  static final Duration HALF_LIFE = Duration.ofHours(1);
  private static final int DEPTH = 1_000;

  private final DecayedRanking ranking = new DecayedRanking(HALF_LIFE.toMillis(), DEPTH);

  @Override
  public int[] recommend(Visit visit, int count) {
    return ranking.best(count, visit::hasClicked);
  }

  @Override
  public void learn(Click click) {
    ranking.count(click.item(), click.millis());
  }
}
