package dev.riffle.evaluation.replay;

import dev.riffle.evaluation.data.Click;
import dev.riffle.evaluation.data.ClickLog;
import java.time.Duration;

/**
 * The items most clicked by those who clicked the user's last item, of late: each click counts, in
 * both directions, as a visit together with the user's last {@link #WINDOW} clicks.
 */
final class LastItemNeighbours implements Policy {
  static final Duration HALF_LIFE = Duration.ofHours(6);
  static final int WINDOW = 5;
  private static final int DEPTH = 200;

  private final ClickLog log;
  private final DecayedRanking[] neighbours;

  LastItemNeighbours(ClickLog log) {
    this.log = log;
    this.neighbours = new DecayedRanking[log.items()];
  }

  @Override
  public int[] recommend(Visit visit, int count) {
    return visit.clicked().length == 0
        ? new int[0]
        : of(visit.clicked()[0]).best(count, visit::hasClicked);
  }

  @Override
  public void learn(Click click) {
    for (int other : log.before(click.index(), WINDOW)) {
      if (other != click.item()) {
        of(other).count(click.item(), click.millis());
        of(click.item()).count(other, click.millis());
      }
    }
  }

  private DecayedRanking of(int item) {
    DecayedRanking ranking = neighbours[item];
    if (ranking == null) {
      ranking = new DecayedRanking(HALF_LIFE.toMillis(), DEPTH);
      neighbours[item] = ranking;
    }
    return ranking;
  }
}
