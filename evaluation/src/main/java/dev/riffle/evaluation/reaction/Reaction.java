package dev.riffle.evaluation.reaction;

import dev.riffle.evaluation.Parallel;
import dev.riffle.evaluation.metric.BlockBootstrap;
import dev.riffle.evaluation.metric.Interval;
import dev.riffle.evaluation.report.Report;
import dev.riffle.evaluation.report.Ticker;
import dev.riffle.evaluation.report.Tickers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Measures the figures of reaction in several worlds, and how much these differ. */
public final class Reaction {
  private static final List<Figure> FIGURES =
      List.of(new TasteFlip(), new NewItems(), new Trend(), new Poison());

  private final long seed;
  private final int seeds;

  /**
   * Creates a measurement.
   *
   * @param seed of the first world
   * @param seeds number of worlds, 1 to 1,000
   */
  public Reaction(long seed, int seeds) {
    if (seeds < 1 || seeds > 1_000) {
      throw new IllegalArgumentException("seeds must be 1 to 1,000, but was " + seeds);
    }
    this.seed = seed;
    this.seeds = seeds;
  }

  /** Returns the names of all arms, in the order printed. */
  public static List<String> arms() {
    return List.of(Arm.POPULARITY, Arm.LEARNING_OFF, Arm.ENGINE);
  }

  /** Returns the names of all figures, in the order printed. */
  public static List<String> figures() {
    return FIGURES.stream().map(Figure::name).toList();
  }

  /**
   * Measures {@code figures} of {@code arms}, a report each.
   *
   * @param threads to work on; their number changes nothing but the speed
   * @throws IllegalArgumentException if a figure is unknown
   */
  public List<Report> run(List<String> figures, List<String> arms, int threads, Tickers progress) {
    figures.forEach(Reaction::check);
    return FIGURES.stream()
        .filter(figure -> figures.contains(figure.name()))
        .map(figure -> report(figure, arms, threads, progress))
        .toList();
  }

  private static void check(String figure) {
    if (!figures().contains(figure)) {
      throw new IllegalArgumentException(
          "figure must be one of %s, but was \"%s\""
              .formatted(String.join(", ", figures()), figure));
    }
  }

  private Report report(Figure figure, List<String> arms, int threads, Tickers progress) {
    Ticker ticker = progress.start(figure.name(), (long) arms.size() * seeds);
    AtomicLong done = new AtomicLong();
    List<Run> runs =
        Parallel.map(
            runs(arms),
            threads,
            run -> {
              Run measured = run.measured(figure);
              ticker.tick(done.incrementAndGet());
              return measured;
            });
    List<String> about =
        List.of(
            figure.about(),
            "means of %d worlds from seed %d on, with 95 %% intervals over these"
                .formatted(seeds, seed));
    return new Report(
        "reaction",
        figure.name(),
        about,
        arms.stream().map(arm -> new Report.Arm(arm, values(figure, arm, runs))).toList());
  }

  /** One arm in one world. */
  private record Run(String arm, long seed, List<Double> numbers) {
    Run measured(Figure figure) {
      return new Run(arm, seed, Arrays.stream(figure.measure(arm, seed)).boxed().toList());
    }
  }

  private List<Run> runs(List<String> arms) {
    return arms.stream()
        .flatMap(
            arm -> LongStream.range(seed, seed + seeds).mapToObj(s -> new Run(arm, s, List.of())))
        .toList();
  }

  private static List<Report.Value> values(Figure figure, String arm, List<Run> all) {
    List<Run> runs = all.stream().filter(run -> run.arm().equals(arm)).toList();
    List<Report.Value> values = new ArrayList<>();
    IntStream.range(0, figure.columns().size())
        .forEach(i ->
            addValues(values, figure.columns().get(i), interval(runs, r -> r.numbers().get(i))));
    return values;
  }

  private static void addValues(
      List<Report.Value> values, Figure.Column column, Interval interval) {
    boolean none = Double.isNaN(interval.estimate());
    values.add(
        new Report.Value(
            column.name(), interval.estimate(), none ? "-" : text(interval, column.digits())));
    values.add(Report.Value.unprinted(column.name() + " low", interval.low()));
    values.add(Report.Value.unprinted(column.name() + " high", interval.high()));
  }

  private static String text(Interval interval, int digits) {
    String number = "%,." + digits + "f";
    return String.format(
        Locale.ROOT,
        number + " [" + number + ", " + number + "]",
        interval.estimate(),
        interval.low(),
        interval.high());
  }

  /** Returns the mean over the worlds where there is a number, which may be none. */
  private static Interval interval(List<Run> runs, ToDoubleFunction<Run> number) {
    double[] numbers = runs.stream().mapToDouble(number).filter(n -> !Double.isNaN(n)).toArray();
    long[] cases = new long[numbers.length];
    Arrays.fill(cases, 1);
    return numbers.length == 0
        ? new Interval(Double.NaN, Double.NaN, Double.NaN)
        : BlockBootstrap.standard().interval(numbers, cases);
  }
}
