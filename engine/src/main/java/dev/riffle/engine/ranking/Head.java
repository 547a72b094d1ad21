package dev.riffle.engine.ranking;

import dev.riffle.engine.math.Exponents;
import dev.riffle.engine.objective.Objective;
import dev.riffle.engine.objective.Target;
import dev.riffle.engine.prediction.Example;
import dev.riffle.engine.prediction.OutcomeModel;
import dev.riffle.engine.retrieval.Query;
import dev.riffle.engine.settings.RankingSettings;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import dev.riffle.engine.snapshot.Stateful;

/**
 * Predicts one objective, in one of two ways: from impressions, whether it happens, or what part of
 * the greatest amount (logistic regression on the features, to which the {@link OutcomeModel} adds
 * what it knows of viewer and item); or, where events come without impressions, which of the
 * candidates it happens to next (a softmax over them). It answers by whichever has learned more.
 */
public final class Head implements Stateful {
  private static final double FORGETTING = 0.999;
  private static final long CHOICE_STEPS_MIN = 20;

  private final Crosses crosses;
  private final int number;
  private final OutcomeModel identities;
  private final Objective objective;
  private final LinearModel outcome;
  private final ChoiceModel choice;
  private double meanAmount;

  Head(
      FeatureSchema schema,
      int number,
      Objective objective,
      RankingSettings settings,
      OutcomeModel identities) {
    this.number = number;
    this.identities = identities;
    this.objective = objective;
    double[] start = schema.start(number, objective.weight() >= 0);
    crosses = schema.crosses(settings);
    int contexts = settings.leaveOut().contains("contexts") ? 1 : ViewerContext.SIZE;
    choice = new ChoiceModel(start, crosses.width(), contexts, settings.choiceRate());
    start[schema.bias] = objective.weight() >= 0 ? -3 : -4;
    outcome = new LinearModel(start, settings.learningRate());
  }

  /** Returns the greatest prediction: 1 for a probability, or the greatest amount. */
  public double max() {
    return objective.target() instanceof Target.Amount amount ? amount.max() : 1;
  }

  /** Tells whether predictions are shares of a choice among the candidates. */
  public boolean choosing() {
    return choice.steps() > Math.max(outcome.steps(), CHOICE_STEPS_MIN);
  }

  /**
   * Returns how much each feature counts in what predictions come from, log-odds or, while
   * choosing, utility; that of a product of features follows in the order of the crosses.
   */
  float[] featureWeights(Query query) {
    return choosing() ? choice.weights(ViewerContext.of(query)) : outcome.weights();
  }

  /**
   * Writes by how much that rises with each feature, at a point.
   *
   * @param weights {@link #featureWeights}
   * @param point a value for each feature
   */
  void slopes(float[] weights, double[] point, double[] into) {
    crosses.slopes(weights, point, into);
  }

  /** Returns the model of the choice among candidates. */
  public ChoiceModel choice() {
    return choice;
  }

  /** Returns a logistic prediction, 0 to {@link #max}. */
  double predict(Encounter encounter, float[] rows, int offset) {
    return encounter.predict(number, outcome.apply(rows, offset)) * max();
  }

  /** Returns what a chosen candidate brings on average. */
  double amountWhenChosen() {
    return objective.target() instanceof Target.Amount ? meanAmount * max() : 1;
  }

  /** Returns a prediction by the features alone, 0 to {@link #max}. */
  double predict(float[] rows, int offset) {
    return Exponents.sigmoid(outcome.apply(rows, offset)) * max();
  }

  /**
   * Learns what came of an impression, from the features alone.
   *
   * @param label 0 to 1
   */
  void learn(float[] row, double label) {
    outcome.descend(row, Exponents.sigmoid(outcome.apply(row, 0)) - label);
  }

  /**
   * Learns what came of an impression.
   *
   * @param ids who was shown what
   * @param label 0 to 1
   */
  void learn(Example ids, float[] row, double label) {
    double error = identities.learn(ids, number, outcome.apply(row, 0), label, 1);
    outcome.descend(row, error);
  }

  /** Learns what an event without an impression brought, 0 to 1. */
  public void learnAmount(double label) {
    meanAmount = meanAmount * FORGETTING + label * (1 - FORGETTING);
  }

  @Override
  public void write(StateWriter out) {
    outcome.write(out);
    choice.write(out);
    out.number(meanAmount);
  }

  @Override
  public void read(StateReader in) {
    outcome.read(in);
    choice.read(in);
    meanAmount = in.doubleReal();
  }
}
