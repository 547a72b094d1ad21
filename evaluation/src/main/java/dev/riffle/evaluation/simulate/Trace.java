package dev.riffle.evaluation.simulate;

/** What a policy showed, and how well it fitted, by step and by clip. Filled by one thread. */
final class Trace {
  private final double[] shownProbability;
  private final double[] bestProbability;
  private final double[] finishedByViewer;
  private final int[] shownByViewer;
  private final int[] impressions;
  private final int[] firstShown;

  Trace(int steps, int viewers, int clips) {
    shownProbability = new double[steps];
    bestProbability = new double[steps];
    finishedByViewer = new double[viewers];
    shownByViewer = new int[viewers];
    impressions = new int[clips];
    firstShown = new int[clips];
  }

  /** Notes a showing: the probability of finishing that clip, and the best there was. */
  void add(Showing showing, Clip clip, Watch watch, double probability, double best) {
    shownProbability[showing.step()] += probability;
    bestProbability[showing.step()] += best;
    finishedByViewer[showing.viewer()] += watch.isFinished() ? 1 : 0;
    shownByViewer[showing.viewer()]++;
    if (impressions[clip.number()]++ == 0) {
      firstShown[clip.number()] = showing.step();
    }
  }

  /** Returns how near the best the showings of steps {@code from..to - 1} came, 0 to 1. */
  double level(int from, int to) {
    double shown = 0;
    double best = 0;
    for (int step = from; step < to; step++) {
      shown += shownProbability[step];
      best += bestProbability[step];
    }
    return best == 0 ? 0 : shown / best;
  }

  double finished(int viewer) {
    return finishedByViewer[viewer];
  }

  int shown(int viewer) {
    return shownByViewer[viewer];
  }

  int impressions(int clip) {
    return impressions[clip];
  }

  /** Returns the step in which {@code clip} was first shown; meaningless if it never was. */
  int firstShown(int clip) {
    return firstShown[clip];
  }
}
