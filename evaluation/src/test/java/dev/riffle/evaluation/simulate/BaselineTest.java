package dev.riffle.evaluation.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.demo.DemoCatalogue;
import dev.riffle.evaluation.report.ListFiles;
import dev.riffle.evaluation.report.Report;
import dev.riffle.evaluation.report.Tickers;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineTest {
  private static final List<String> ARMS = List.of("random", "popularity", "oracle");

  private static Report run(int threads) {
    return new Simulation(new SimulationOptions(40, 40, 5, 1))
        .run(ARMS, threads, ListFiles.none(), Tickers.silent());
  }

  @Test
  void run_oracle_isBestAndRandomWorst() {
    List<Report.Arm> arms = run(2).arms();

    assertTrue(arms.get(0).value("finished") < arms.get(1).value("finished"));
    assertTrue(arms.get(1).value("finished") < arms.get(2).value("finished"));
    assertEquals(1, arms.get(2).value("before change"), 1e-9);
    assertEquals(5, arms.get(2).value("recovery watches"));
  }

  @Test
  void run_threads_changeNothing() {
    assertEquals(run(1), run(3));
  }

  @Test
  void run_engineAfterAChangeOfTaste_recovers() {
    Report report =
        new Simulation(new SimulationOptions(60, 80, 5, 1))
            .run(List.of(Simulation.MAIN_ARM), 1, ListFiles.none(), Tickers.silent());
    double watches = report.arms().getFirst().value("recovery watches");

    assertTrue(watches <= 32, () -> "watches " + watches);
  }

  @Test
  void audience_someChange_theOthersKeepTheirTaste() {
    SimulationOptions options = new SimulationOptions(10, 20, 5, 0.3);
    Audience audience = new Audience(World.of(DemoCatalogue.standard(), 5), options);

    for (int viewer = 0; viewer < 10; viewer++) {
      boolean same = audience.taste(viewer, 9) == audience.taste(viewer, 10);
      assertEquals(viewer >= 3, same, "viewer " + viewer);
    }
  }
}
