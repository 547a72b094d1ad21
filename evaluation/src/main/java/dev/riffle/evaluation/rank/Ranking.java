package dev.riffle.evaluation.rank;

import dev.riffle.evaluation.EngineSettings;
import dev.riffle.evaluation.Parallel;
import dev.riffle.evaluation.data.DataException;
import dev.riffle.evaluation.report.Report;
import dev.riffle.evaluation.report.Tickers;
import java.nio.file.Path;
import java.util.List;

/**
 * Predicts whether each case is positive, in order and in one pass: every arm predicts a case, then
 * learns it. All arms meet the same cases in the same order.
 */
public final class Ranking {
  private static final long SHUFFLE_SEED = 1;

  private final CaseLog log;
  private final RankSettings settings;

  Ranking(CaseLog log, RankSettings settings) {
    this.log = log;
    this.settings = settings;
  }

  /**
   * Reads a folder.
   *
   * @param shuffled whether to meet the cases in a seeded random order instead of theirs
   * @throws DataException if it is of no known form, or a file cannot be read
   */
  public static Ranking of(Path directory, boolean shuffled) {
    CaseLog read = CaseReader.read(directory);
    CaseLog log = shuffled ? read.shuffled(SHUFFLE_SEED) : read;
    return new Ranking(log, RankSettings.of(EngineSettings.values(log.settings())));
  }

  /** Returns the names of all arms, in the order printed. */
  public List<String> arms() {
    return Arms.names(log);
  }

  /**
   * Runs {@code arms} on {@code threads} threads, an arm on one.
   *
   * @param data what the report calls the data
   * @param validation score the validation part, and never meet the test part
   */
  public Report run(
      String data, List<String> arms, boolean validation, int threads, Tickers progress) {
    int size = log.cases().size();
    int from = (int) (size * (validation ? settings.validationFrom() : settings.testFrom()));
    int to = validation ? (int) (size * settings.testFrom()) : size;
    checkBothKinds(from, to);
    List<ArmRun> runs =
        Parallel.map(
            arms,
            threads,
            arm ->
                ArmRun.of(
                    arm,
                    Arms.predictor(arm, log, settings),
                    log.cases(),
                    from,
                    to,
                    progress.start(arm, to)));
    return new Report("rank", data, about(from, to), RankReport.arms(runs));
  }

  private void checkBothKinds(int from, int to) {
    long positives = log.cases().subList(from, to).stream().filter(Case::positive).count();
    if (positives == 0 || positives == to - from) {
      throw new DataException(
          "the scored part must have positives and negatives, but of %d cases %d are positive"
              .formatted(to - from, positives));
    }
  }

  private List<String> about(int from, int to) {
    return List.of(
        "%,d cases, %,d positive; %d fields of ids, %d numbers"
            .formatted(
                log.cases().size(), log.positives(), log.fields().size(), log.dense().size()),
        "each is predicted, then learned; scored are the %,d from number %,d on"
            .formatted(to - from, from + 1));
  }
}
