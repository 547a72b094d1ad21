package dev.riffle.evaluation.offpolicy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.evaluation.data.BanditLog;
import dev.riffle.evaluation.data.BanditLog.Round;
import dev.riffle.evaluation.metric.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EstimatorTest {
  private static final double NONE = Double.POSITIVE_INFINITY;
  private static final int LOGS = 500;
  private static final int ROUNDS = 2_000;

  private static List<Interval> estimates(Estimator estimator, double clip) {
    return IntStream.range(0, LOGS)
        .mapToObj(seed ->
            estimator.estimate(SyntheticBandit.log(ROUNDS, seed), SyntheticBandit.TARGET, clip))
        .toList();
  }

  private static double mean(List<Interval> estimates) {
    return estimates.stream().mapToDouble(Interval::estimate).average().orElseThrow();
  }

  private static double deviation(List<Interval> estimates) {
    double mean = mean(estimates);
    return Math.sqrt(
        estimates.stream()
            .mapToDouble(interval -> Math.pow(interval.estimate() - mean, 2))
            .average()
            .orElseThrow());
  }

  @Test
  void estimate_manyLogs_isUnbiasedAndCoversTheTruth() {
    double truth = SyntheticBandit.truth();
    for (Estimator estimator :
        List.of(new InversePropensity(), new SelfNormalized(), new DoublyRobust())) {
      List<Interval> estimates = estimates(estimator, NONE);
      double error = deviation(estimates) / Math.sqrt(LOGS);
      assertEquals(truth, mean(estimates), 3.5 * error, estimator.toString());
      long covered = estimates.stream().filter(i -> i.low() <= truth && truth <= i.high()).count();
      assertEquals(0.95, (double) covered / LOGS, 0.035, estimator.toString());
    }
  }

  @Test
  void estimate_doublyRobust_variesLessThanInversePropensity() {
    double robust = deviation(estimates(new DoublyRobust(), NONE));
    double weighted = deviation(estimates(new InversePropensity(), NONE));

    assertTrue(robust < 0.8 * weighted, robust + " and " + weighted);
  }

  @Test
  void estimate_clipped_tradesVarianceForBias() {
    List<Interval> clipped = estimates(new InversePropensity(), 2);
    List<Interval> whole = estimates(new InversePropensity(), NONE);

    assertTrue(deviation(clipped) < deviation(whole));
    assertTrue(mean(clipped) < 0.9 * SyntheticBandit.truth());
  }

  @Test
  void estimate_policyAboutItself_isItsMeanReward() {
    BanditLog log = SyntheticBandit.log(ROUNDS, 1);
    for (Estimator estimator : List.of(new InversePropensity(), new SelfNormalized())) {
      Interval interval = estimator.estimate(log, SyntheticBandit.LOGGING, NONE);
      assertEquals(log.meanReward(), interval.estimate(), 1e-12);
    }
  }

  @Test
  void selfNormalized_allRewardsOne_isOneWhateverWasDrawn() {
    List<Round> rounds =
        List.of(new Round(0, 0, 0.9, 1), new Round(0, 0, 0.9, 1), new Round(0, 1, 0.1, 1));
    BanditLog log = new BanditLog(rounds, 2, 1);

    assertEquals(
        1, new SelfNormalized().estimate(log, TargetPolicy.uniform(2), NONE).estimate(), 1e-12);
  }

  @Test
  void weights_byHand() {
    List<Round> rounds = List.of(new Round(0, 0, 0.5, 0), new Round(0, 1, 0.1, 0));
    BanditLog log = new BanditLog(rounds, 2, 1);

    double[] weights = Weights.of(log, TargetPolicy.uniform(2), 4);

    assertEquals(List.of(1.0, 4.0), Arrays.stream(weights).boxed().toList());
    assertEquals(25.0 / 17, Weights.effectiveSize(weights), 1e-12);
  }

  @Test
  void shares_ofALog_areThePolicyOnAverage() {
    TargetPolicy shares = TargetPolicy.shares(SyntheticBandit.log(200_000, 3));

    for (int action = 0; action < SyntheticBandit.ACTIONS; action++) {
      assertEquals(
          SyntheticBandit.LOGGING.probability(0, 1, action),
          shares.probability(0, 1, action),
          0.006);
    }
  }

  /** The shrunken model is wrong, which the direct method takes over and DR puts right. */
  @Test
  void estimate_modelThatIsWrong_biasesTheDirectMethodOnly() {
    double direct = mean(estimates(new DirectMethod(), NONE));
    double robust = mean(estimates(new DoublyRobust(), NONE));

    assertTrue(direct < 0.9 * SyntheticBandit.truth(), "" + direct);
    assertEquals(SyntheticBandit.truth(), robust, 0.005);
  }
}
