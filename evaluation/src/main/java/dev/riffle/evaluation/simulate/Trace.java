package dev.riffle.evaluation.simulate;

import java.util.Arrays;

/**
 * What a policy showed, and how well it fitted, by viewer, step and clip. Filled by one thread.
 *
 * <pre>
 *   probability   [ viewer 0: step 0, step 1, ... | viewer 1: step 0, ... | ... ]
 * </pre>
 */
public final class Trace {
  private final int steps;
  private final double[] shownProbability;
  private final double[] bestProbability;
  private final double[] finishedByViewer;
  private final int[] shownByViewer;
  private final int[] impressions;
  private final int[] firstShown;

  Trace(int steps, int viewers, int clips) {
    this.steps = steps;
    shownProbability = new double[steps * viewers];
    bestProbability = new double[steps * viewers];
    finishedByViewer = new double[viewers];
    shownByViewer = new int[viewers];
    impressions = new int[clips];
    firstShown = new int[clips];
  }

  /** Notes a showing: the probability of finishing that clip, and the best there was. */
  void add(Showing showing, Clip clip, Watch watch, double probability, double best) {
    int cell = showing.viewer() * steps + showing.step();
    shownProbability[cell] = probability;
    bestProbability[cell] = best;
    finishedByViewer[showing.viewer()] += watch.isFinished() ? 1 : 0;
    shownByViewer[showing.viewer()]++;
    if (impressions[clip.number()]++ == 0) {
      firstShown[clip.number()] = showing.step();
    }
  }

  /** Returns how near the best the showings of steps {@code from..to - 1} came, 0 to 1. */
  double level(int from, int to) {
    return level(0, shownByViewer.length, from, to);
  }

  /**
   * Returns how near the best the showings of steps {@code from..to - 1} to viewers {@code
   * firstViewer..endViewer - 1} came, 0 to 1.
   */
  public double level(int firstViewer, int endViewer, int from, int to) {
    double shown = 0;
    double best = 0;
    for (int viewer = firstViewer; viewer < endViewer; viewer++) {
      for (int cell = viewer * steps + from; cell < viewer * steps + to; cell++) {
        shown += shownProbability[cell];
        best += bestProbability[cell];
      }
    }
    return best == 0 ? 0 : shown / best;
  }

  /** Returns the share of all showings that were finished. */
  double finishedShare() {
    return Arrays.stream(finishedByViewer).sum() / Arrays.stream(shownByViewer).sum();
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
