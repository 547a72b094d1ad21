package dev.riffle.engine.prediction;

import dev.riffle.engine.check.Check;
import dev.riffle.engine.math.Exponents;
import dev.riffle.engine.math.Kernels;
import dev.riffle.engine.settings.ModelSettings;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import dev.riffle.engine.snapshot.Stateful;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/**
 * Predicts how likely outcomes are, and learns from one case after the other: a field-weighted
 * factorisation machine with a head for each objective (Pan et al. 2018, 2019).
 *
 * <pre>
 *   log-odds = bias + sum of weight x number                 by objective (FTRL-Proximal)
 *            + sum of the ids' weights                       by objective (FTRL-Proximal)
 *            + sum over pairs of fields of r x (v . v')      r by objective, vectors v shared;
 *                                                            pairs across the two sides only
 *   chance   = sigmoid(slope x log-odds + shift)             by objective (decayed Platt)
 * </pre>
 *
 * <p>Ids have vectors of sixteen numbers. One that is new adds nothing, so a model that has learned
 * nothing answers by the weights of the numbers that it was given. A step costs about 48
 * multiplications for each pair of fields. One writer at a time; readers take no locks.
 */
public final class OutcomeModel implements Stateful {
  private static final float NUMBER_MAX = 100;

  private final ModelSettings settings;
  private final Sides sides;
  private final int objectives;
  private final int numbers;
  private final RowTable table;
  private final Ftrl ftrl;
  private final List<DenseWeights> dense = new ArrayList<>();
  private final List<FieldPairs> pairs = new ArrayList<>();
  private final List<Calibration> calibrations = new ArrayList<>();
  private final Pass learning;
  private final ConcurrentLinkedQueue<Pass> passes = new ConcurrentLinkedQueue<>();

  /**
   * Starts a model.
   *
   * @param start for each objective the weights of the numbers before anything is learned
   */
  public OutcomeModel(Sides sides, double[][] start, ModelSettings settings) {
    Check.range("objectives", start.length, 1, 64);
    this.settings = settings;
    this.sides = sides;
    objectives = start.length;
    numbers = start[0].length;
    table = new RowTable(settings, objectives);
    ftrl = new Ftrl(settings.wideRate(), settings.wideL1(), settings.wideL2());
    Ftrl forNumbers = new Ftrl(settings.denseRate(), 0, settings.denseL2());
    Ftrl forBias = new Ftrl(settings.biasRate(), 0, 0);
    for (double[] weights : start) {
      dense.add(new DenseWeights(weights, forNumbers, forBias));
      pairs.add(new FieldPairs(sides, settings.pairRate()));
      calibrations.add(new Calibration());
    }
    learning = new Pass(sides);
  }

  /**
   * Returns the chance that an objective is met, 0 to 1. Thread-safe.
   *
   * @throws IllegalArgumentException if the example does not fit the model
   */
  public double predict(Example example, int objective) {
    check(example);
    Pass pass = passes.poll();
    pass = pass == null ? new Pass(sides) : pass;
    Rows rows = table.rows();
    pass.load(rows, example);
    double logit = logit(pass, rows, example, objective);
    passes.add(pass);
    return Exponents.sigmoid(corrected(logit, objective));
  }

  private double corrected(double logit, int objective) {
    return settings.calibrated() ? calibrations.get(objective).line().apply(logit) : logit;
  }

  private double logit(Pass pass, Rows rows, Example example, int objective) {
    return dense.get(objective).apply(example.dense(), 0)
        + pass.wide(rows, objective, objectives)
        + interactions(pass, objective);
  }

  private double interactions(Pass pass, int objective) {
    if (settings.vectorScale() == 0) {
      return 0;
    }
    float[] weights = pairs.get(objective).weights();
    return Kernels.BEST.dot(weights, 0, pass.multiply(), 0, weights.length);
  }

  /** Returns room for one who asks. */
  public Asking asking() {
    return new Asking(sides, objectives, table.rows());
  }

  /** Starts over with another who asks. Thread-safe, each with an {@code asking} of its own. */
  public void begin(Asking asking, Ids ids) {
    asking.begin(table.rows(), ids);
    for (int o = 0; o < objectives; o++) {
      asking.pull(o, pairs.get(o).weights());
    }
  }

  /**
   * Returns the chance that an objective is met with the candidate at hand, 0 to 1.
   *
   * @param base log-odds by what the model does not know
   */
  public double predict(Asking asking, int objective, double base) {
    double logit = base + dense.get(objective).bias() + asking.logit(objective);
    return Exponents.sigmoid(corrected(logit, objective));
  }

  /** Returns what the pairs of a field of the candidate at hand add to the log-odds. */
  public double pairs(Asking asking, int objective, int field) {
    return asking.pairs(objective, field);
  }

  /** Counts that a case was met; ids that are met often enough get a weight and a vector. */
  public void see(Example example, long nowMillis) {
    check(example);
    for (long key : example.keys()) {
      table.touch(key, nowMillis);
    }
  }

  /**
   * Learns what came of a case; returns the gradient of the log loss by the log-odds.
   *
   * @param base log-odds by what the model does not know
   * @param label 0 to 1
   * @param weight of the case, 0 to 1
   * @throws IllegalArgumentException if the example does not fit the model
   */
  public double learn(Example example, int objective, double base, double label, double weight) {
    check(example);
    Check.range("label", label, 0, 1);
    Check.range("weight", weight, 0, 1);
    Rows rows = table.rows();
    learning.load(rows, example);
    double logit = base + logit(learning, rows, example, objective);
    calibrations.get(objective).learn(logit, label, weight);
    double error = weight * (Exponents.sigmoid(logit) - label);
    dense.get(objective).descend(example.dense(), error);
    learning.descendWide(rows, ftrl, objective, objectives, error);
    if (settings.vectorScale() > 0) {
      descendPairs(rows, example.fields(), objective, (float) error);
    }
    return error;
  }

  private void descendPairs(Rows rows, int[] ids, int objective, float error) {
    FieldPairs weights = pairs.get(objective);
    learning.pull(weights.weights());
    learning.descendVectors(rows, ids, (float) settings.vectorRate(), error);
    weights.descend(learning.products(), error);
  }

  private void check(Example example) {
    Check.range("numbers", example.dense().length, numbers, numbers);
    int before = 0;
    for (int field : example.fields()) {
      Check.range("field", field, before, sides.fields() - 1);
      before = field;
    }
    for (float number : example.dense()) {
      Check.range("number", number, -NUMBER_MAX, NUMBER_MAX);
    }
  }

  /** Forgets all of an id, by its key. */
  public void forget(long key) {
    table.remove(key);
  }

  /** Returns sizes and counts by name in kebab case. */
  public Map<String, Long> metrics() {
    return new TreeMap<>(
        Map.of(
            "model-rows", (long) table.size(),
            "model-rows-evicted", table.evicted(),
            "model-rows-expired", table.expired()));
  }

  @Override
  public void write(StateWriter out) {
    table.write(out);
    parts().forEach(part -> part.write(out));
  }

  @Override
  public void read(StateReader in) {
    table.read(in);
    parts().forEach(part -> part.read(in));
  }

  private List<Stateful> parts() {
    return IntStream.range(0, objectives)
        .boxed()
        .<Stateful>mapMulti((o, part) -> {
          part.accept(dense.get(o));
          part.accept(pairs.get(o));
          part.accept(calibrations.get(o));
        })
        .toList();
  }
}
