package dev.riffle.evaluation.rank;

import dev.riffle.engine.prediction.Example;
import dev.riffle.engine.prediction.OutcomeModel;
import dev.riffle.engine.settings.ModelSettings;

/** The engine's model of outcomes, with one objective and nothing known before. */
final class EngineModel implements Predictor {
  private final OutcomeModel model;

  EngineModel(CaseLog log, ModelSettings settings) {
    model = new OutcomeModel(log.sides(), new double[1][log.dense().size()], settings);
  }

  @Override
  public double predict(Example example) {
    return model.predict(example, 0);
  }

  @Override
  public void learn(Example example, boolean positive, long millis) {
    model.see(example, millis);
    model.learn(example, 0, 0, positive ? 1 : 0, 1);
  }
}
