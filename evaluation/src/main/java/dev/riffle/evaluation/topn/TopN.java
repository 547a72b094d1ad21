package dev.riffle.evaluation.topn;

import dev.riffle.evaluation.EngineSettings;
import dev.riffle.evaluation.Parallel;
import dev.riffle.evaluation.data.DataException;
import dev.riffle.evaluation.data.Interactions;
import dev.riffle.evaluation.metric.Judged;
import dev.riffle.evaluation.metric.Metric;
import dev.riffle.evaluation.metric.Ndcg;
import dev.riffle.evaluation.metric.Recall;
import dev.riffle.evaluation.report.ListFiles;
import dev.riffle.evaluation.report.ListWriter;
import dev.riffle.evaluation.report.Report;
import dev.riffle.evaluation.report.Ticker;
import dev.riffle.evaluation.report.Tickers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Top-n recommendation on a published split: each policy learns the training part, then ranks all
 * items, but for those of the user's training part, for every user with a test part.
 */
public final class TopN {
  /** The arm whose lists come first. */
  public static final String MAIN_ARM = "engine";

  private static final String POPULARITY = "popularity";
  private static final String NEIGHBOURS = "item-knn";
  private static final int COUNT = 20;
  private static final List<Metric> METRICS = List.of(new Recall(COUNT), Ndcg.named("NDCG", COUNT));

  private final Interactions split;
  private final int[] users;

  /**
   * Plans an evaluation.
   *
   * @throws DataException if no user has a test part
   */
  public TopN(Interactions split) {
    this.split = split;
    this.users =
        IntStream.range(0, split.users()).filter(user -> split.test(user).length > 0).toArray();
    if (users.length == 0) {
      throw new DataException("no user has an item in the test part");
    }
  }

  /** Returns the names of all arms, in the order printed. */
  public static List<String> arms() {
    return List.of(POPULARITY, NEIGHBOURS, MAIN_ARM);
  }

  /**
   * Runs {@code arms}, one after the other, users on {@code threads} threads.
   *
   * @param data what the report calls the data
   */
  public Report run(
      String data, List<String> arms, int threads, ListFiles lists, Tickers progress) {
    List<String> about =
        List.of(
            "%,d users, %,d items, %,d pairs to learn, %,d to find; %,d users scored"
                .formatted(
                    split.users(),
                    split.items(),
                    split.trainSize(),
                    split.testSize(),
                    users.length));
    return new Report(
        "topn", data, about, arms.stream().map(arm -> run(arm, threads, lists, progress)).toList());
  }

  private Report.Arm run(String arm, int threads, ListFiles lists, Tickers progress) {
    long started = System.nanoTime();
    Ranker ranker = ranker(arm, progress.start(arm + " learns", split.trainSize()));
    long trained = System.nanoTime();
    List<int[]> ranked = rank(ranker, threads, progress.start(arm + " ranks", users.length));
    long done = System.nanoTime();
    write(ranked, arm, lists);
    List<Report.Value> values = new ArrayList<>();
    METRICS.forEach(metric -> values.add(Report.Value.of(metric.name(), mean(metric, ranked), 4)));
    values.add(Report.Value.of("learning s", (trained - started) / 1e9, 1));
    values.add(Report.Value.of("users/s", users.length / ((done - trained) / 1e9), 0));
    return new Report.Arm(arm, values);
  }

  private Ranker ranker(String arm, Ticker progress) {
    return switch (arm) {
      case POPULARITY -> new Popularity(split);
      case NEIGHBOURS -> new ItemNeighbours(split);
      case MAIN_ARM -> new EngineRanker(split, EngineSettings.named("topn"), progress);
      default ->
          throw new IllegalArgumentException(
              "arm must be one of %s, but was \"%s\"".formatted(arms(), arm));
    };
  }

  private List<int[]> rank(Ranker ranker, int threads, Ticker progress) {
    AtomicInteger done = new AtomicInteger();
    return Parallel.map(
        Arrays.stream(users).boxed().toList(),
        threads,
        user -> {
          int[] list = ranker.recommend(user, COUNT);
          progress.tick(done.incrementAndGet());
          return list;
        });
  }

  private double mean(Metric metric, List<int[]> ranked) {
    return IntStream.range(0, users.length)
        .mapToDouble(i -> metric.of(Judged.of(ranked.get(i), split.test(users[i]))))
        .average()
        .orElse(Double.NaN);
  }

  private void write(List<int[]> ranked, String arm, ListFiles lists) {
    try (ListWriter writer = lists.open(arm)) {
      for (int i = 0; i < users.length; i++) {
        writer.write(split.userId(users[i]), "", ranked.get(i), split::itemId);
      }
    }
  }
}
