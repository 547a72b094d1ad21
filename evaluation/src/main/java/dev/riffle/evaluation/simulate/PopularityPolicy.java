package dev.riffle.evaluation.simulate;

/**
 * The clip that is finished at the highest rate, by everyone; rates are drawn towards one half by
 * two imagined watches, so that every clip gets its first ones.
 */
final class PopularityPolicy extends BestPolicy {
  private static final double PRIOR = 2;
  private static final double PRIOR_RATE = 0.5;

  private final int[] shown;
  private final int[] finished;

  PopularityPolicy(World world) {
    shown = new int[world.clips().size()];
    finished = new int[world.clips().size()];
  }

  @Override
  double score(Showing showing, int clip) {
    return (finished[clip] + PRIOR * PRIOR_RATE) / (shown[clip] + PRIOR);
  }

  @Override
  public void watched(Showing showing, Clip clip, Watch watch) {
    shown[clip.number()]++;
    finished[clip.number()] += watch.isFinished() ? 1 : 0;
  }
}
