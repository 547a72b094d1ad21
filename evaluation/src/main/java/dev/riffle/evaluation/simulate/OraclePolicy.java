package dev.riffle.evaluation.simulate;

/** The clip that the viewer is most likely to finish, by the world's own knowledge. */
final class OraclePolicy extends BestPolicy {
  private final World world;
  private final Audience audience;

  OraclePolicy(World world, Audience audience) {
    this.world = world;
    this.audience = audience;
  }

  @Override
  double score(Showing showing, int clip) {
    return audience
        .taste(showing.viewer(), showing.step())
        .finishProbability(world.clips().get(clip));
  }
}
