package dev.riffle.evaluation.topn;

import dev.riffle.engine.Settings;
import dev.riffle.evaluation.Parallel;
import dev.riffle.evaluation.data.DataException;
import dev.riffle.evaluation.data.Interactions;
import dev.riffle.evaluation.metric.Judged;
import dev.riffle.evaluation.metric.Metric;
import dev.riffle.evaluation.report.ListFiles;
import dev.riffle.evaluation.report.ListWriter;
import dev.riffle.evaluation.report.Report;
import dev.riffle.evaluation.report.Ticker;
import dev.riffle.evaluation.report.Tickers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Recommendation on a published split: each policy learns the training part, then ranks all items,
 * but for those of the user's training part, for every user with a test part.
 */
public final class TopN {
  /** The arm whose lists come first. */
  public static final String MAIN_ARM = "engine";

  private static final String POPULARITY = "popularity";
  private static final String NEIGHBOURS = "item-knn";
  private static final String LAST = "last-item-knn";
  private static final String STREAMING = "engine-streaming";
  private static final String OFF = "engine-learning-off";
  private static final String WITHOUT_VECTORS = "engine-without-vectors";

  private final Protocol protocol;
  private final Interactions split;
  private final Function<Map<String, String>, Settings> settings;
  private final int[] users;

  /**
   * Plans an evaluation.
   *
   * @param settings of the engine, with some values changed
   * @throws DataException if no user has a test part
   */
  public TopN(
      Protocol protocol, Interactions split, Function<Map<String, String>, Settings> settings) {
    this.protocol = protocol;
    this.split = split;
    this.settings = settings;
    this.users =
        IntStream.range(0, split.users()).filter(user -> split.test(user).length > 0).toArray();
    if (users.length == 0) {
      throw new DataException("no user has an item in the test part");
    }
  }

  /** Returns the names of the arms that run unless others are asked for, in the order printed. */
  public static List<String> arms() {
    return List.of(POPULARITY, LAST, NEIGHBOURS, MAIN_ARM);
  }

  /** Returns the names of all arms, in the order printed. */
  public static List<String> allArms(Protocol protocol) {
    return Stream.concat(
            Stream.of(POPULARITY, LAST, NEIGHBOURS, OFF, MAIN_ARM, STREAMING, WITHOUT_VECTORS),
            protocol.ablations().arms().stream())
        .toList();
  }

  /**
   * Returns the main arm and those that leave a part of the engine out.
   *
   * @param vectors whether items have content vectors, to be left out too
   */
  public static List<String> ablation(Protocol protocol, boolean vectors) {
    return Stream.of(
            Stream.of(MAIN_ARM),
            protocol.ablations().arms().stream(),
            vectors ? Stream.of(WITHOUT_VECTORS) : Stream.<String>empty())
        .flatMap(arms -> arms)
        .toList();
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
        protocol.title(),
        data,
        about,
        arms.stream().map(arm -> run(arm, threads, lists, progress)).toList());
  }

  private Report.Arm run(String arm, int threads, ListFiles lists, Tickers progress) {
    long started = System.nanoTime();
    Ranker ranker = ranker(arm, progress.start(arm + " learns", split.trainSize()));
    long trained = System.nanoTime();
    List<int[]> ranked = rank(ranker, threads, progress.start(arm + " ranks", users.length));
    long done = System.nanoTime();
    write(ranked, arm, lists);
    List<Report.Value> values = new ArrayList<>();
    protocol
        .metrics()
        .forEach(metric -> values.add(Report.Value.of(metric.name(), mean(metric, ranked), 4)));
    values.add(Report.Value.of("learning s", (trained - started) / 1e9, 1));
    values.add(Report.Value.of("users/s", users.length / ((done - trained) / 1e9), 0));
    return new Report.Arm(arm, values);
  }

  private Ranker ranker(String arm, Ticker progress) {
    return switch (arm) {
      case POPULARITY -> new Popularity(split);
      case NEIGHBOURS -> ItemNeighbours.ofAll(split);
      case LAST -> ItemNeighbours.ofLast(split);
      case OFF -> engine(split, Map.of(), Training.NONE, progress);
      case MAIN_ARM -> engine(split, Map.of(), Training.WHOLE, progress);
      case STREAMING ->
          engine(split, Map.of("associations.batch", "false"), Training.STREAMING, progress);
      case WITHOUT_VECTORS -> engine(split.withoutVectors(), Map.of(), Training.WHOLE, progress);
      default -> engine(split, left(arm), Training.WHOLE, progress);
    };
  }

  private Ranker engine(
      Interactions data, Map<String, String> changed, Training training, Ticker progress) {
    EngineRanker engine = new EngineRanker(data, settings.apply(changed));
    if (training != Training.NONE) {
      engine.learn(protocol.ordered(), progress);
    }
    if (training == Training.WHOLE) {
      engine.solve();
    }
    return engine;
  }

  private enum Training {
    /** Nothing is learned. */
    NONE,
    /** One pass over the training part. */
    STREAMING,
    /** One pass, and then all models are solved. */
    WHOLE
  }

  private Map<String, String> left(String arm) {
    return protocol
        .ablations()
        .changes(arm)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "arm must be one of %s, but was \"%s\"".formatted(allArms(protocol), arm)));
  }

  private List<int[]> rank(Ranker ranker, int threads, Ticker progress) {
    AtomicInteger done = new AtomicInteger();
    return Parallel.map(
        Arrays.stream(users).boxed().toList(),
        threads,
        user -> {
          int[] list = ranker.recommend(user, protocol.count());
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
