package dev.riffle.evaluation.reaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.evaluation.report.Report;
import dev.riffle.evaluation.report.Tickers;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReactionTest {
  private static Report.Arm arm(String figure, String arm) {
    return new Reaction(3, 1)
        .run(List.of(figure), List.of(arm), 1, Tickers.silent())
        .getFirst()
        .arms()
        .getFirst();
  }

  @Test
  void poison_oneHostileUser_movesPopularityButNotTheEngine() {
    assertTrue(arm("poison", Arm.POPULARITY).value("one: overlap") < 0.9);
    double overlap = arm("poison", Arm.ENGINE).value("one: overlap");

    assertTrue(overlap > 0.97, () -> "overlap " + overlap);
  }

  @Test
  void trend_engine_findsThoseWhoCareFirst() {
    Report.Arm engine = arm("trend", Arm.ENGINE);

    assertEquals(1, engine.value("worlds reached"));
    assertTrue(engine.value("then: share of fond") > engine.value("share of others"));
  }

  @Test
  void run_threads_changeNothing() {
    List<String> figures = List.of("poison");
    List<String> arms = List.of(Arm.POPULARITY, Arm.LEARNING_OFF);

    assertEquals(
        new Reaction(1, 2).run(figures, arms, 1, Tickers.silent()),
        new Reaction(1, 2).run(figures, arms, 3, Tickers.silent()));
  }

  @Test
  void run_unknownFigure_isRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Reaction(1, 1).run(List.of("posion"), Reaction.arms(), 1, Tickers.silent()));
    assertThrows(IllegalArgumentException.class, () -> new Reaction(1, 0));
  }
}
