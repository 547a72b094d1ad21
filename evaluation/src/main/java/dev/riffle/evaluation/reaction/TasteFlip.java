package dev.riffle.evaluation.reaction;

import dev.riffle.evaluation.simulate.Simulation;
import dev.riffle.evaluation.simulate.SimulationOptions;
import dev.riffle.evaluation.simulate.Trace;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Viewers of the {@link Simulation} change their taste: all at once, and one in five, while the
 * rest, who are the same in number, carry on.
 */
final class TasteFlip implements Figure {
  private static final int CHANGERS = 40;
  private static final int STEPS = 80;
  private static final double FEW = 0.2;
  private static final int LEVEL_STEPS = 10;
  private static final int WINDOW = 5;
  private static final double RECOVERED = 0.9;

  @Override
  public String name() {
    return "taste-flip";
  }

  @Override
  public String about() {
    return "%d viewers love other topics from watch %d of %d on, alone or among %d who do not change"
        .formatted(CHANGERS, STEPS / 2, STEPS, (int) (CHANGERS / FEW) - CHANGERS);
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column("of best before", 3),
        new Column("first 5 after", 3),
        new Column("watches to 90 %", 1),
        new Column("worlds back", 2),
        new Column("few: watches to 90 %", 1),
        new Column("few: worlds back", 2));
  }

  @Override
  public double[] measure(String arm, long seed) {
    SimulationOptions all = new SimulationOptions(CHANGERS, STEPS, seed, 1);
    SimulationOptions few = new SimulationOptions((int) (CHANGERS / FEW), STEPS, seed, FEW);
    Trace trace = new Simulation(all).trace(arm);
    double watches = watches(all, trace);
    double watchesOfFew = watches(few, new Simulation(few).trace(arm));
    int change = all.changeStep();
    return new double[] {
      before(all, trace),
      trace.level(0, CHANGERS, change, change + WINDOW),
      watches,
      Double.isNaN(watches) ? 0 : 1,
      watchesOfFew,
      Double.isNaN(watchesOfFew) ? 0 : 1
    };
  }

  private static double before(SimulationOptions options, Trace trace) {
    int change = options.changeStep();
    return trace.level(0, options.changers(), change - LEVEL_STEPS, change);
  }

  /** Returns after how many watches the last five are at 90 % of before; NaN if never. */
  private static double watches(SimulationOptions options, Trace trace) {
    double wanted = RECOVERED * before(options, trace);
    int change = options.changeStep();
    return IntStream.rangeClosed(change + WINDOW, options.steps())
        .filter(step -> trace.level(0, options.changers(), step - WINDOW, step) >= wanted)
        .mapToDouble(step -> step - change)
        .findFirst()
        .orElse(Double.NaN);
  }
}
