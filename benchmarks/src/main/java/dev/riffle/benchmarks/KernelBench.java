package dev.riffle.benchmarks;

import dev.riffle.engine.math.FoldIn;
import dev.riffle.engine.math.Kernels;
import dev.riffle.engine.prediction.Example;
import dev.riffle.engine.prediction.OutcomeModel;
import dev.riffle.engine.prediction.Sides;
import dev.riffle.engine.search.Metric;
import dev.riffle.engine.search.VectorIndex;
import dev.riffle.engine.search.VectorSearcher;
import dev.riffle.engine.settings.ModelSettings;
import dev.riffle.engine.settings.SearchSettings;
import dev.riffle.engine.settings.SettingValues;
import java.io.IOException;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code bench kernels}: the loops that cost most, each beside what bounds it. */
@Command(
    name = "kernels",
    description = "The engine's inner loops: fold-in, a step of the id model, the int8 scan.",
    mixinStandardHelpOptions = true)
final class KernelBench implements Callable<Integer> {
  private static final int DIMENSIONS = 64;
  private static final int LIKES = 50;
  private static final int LENGTH = 1_024;
  private static final int[] FIELDS = {0, 1, 2, 3, 4, 5, 6, 6, 6, 7};
  private static final int EXAMPLES = 200_000;

  @Spec private CommandSpec spec;
  @Mixin private BenchOptions options = BenchOptions.defaults(1_000_000, 3);

  private final SplittableRandom random = new SplittableRandom(3);

  @Override
  public Integer call() throws IOException {
    Report report = new Report("kernels", spec.commandLine().getOut());
    Limits.report(report);
    report.figure("limit-multiply-adds-per-microsecond", multiplyAdds());
    foldIn(report);
    step(report);
    scan(report);
    report.figure("machine-load", Cpu.machineLoad());
    if (options.json != null) {
      report.write(options.json);
    }
    return 0;
  }

  /** Returns the microseconds of processor time that a call takes, in the best round. */
  private double micros(int calls, Runnable call) {
    double best = Double.MAX_VALUE;
    for (double spent = 0; spent < options.seconds; ) {
      double began = Cpu.threadSeconds();
      for (int i = 0; i < calls; i++) {
        call.run();
      }
      double round = Cpu.threadSeconds() - began;
      spent += round;
      best = Math.min(best, round * 1e6 / calls);
    }
    return best;
  }

  private float[] numbers(int count) {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = (float) random.nextGaussian();
    }
    return numbers;
  }

  /** Returns how many multiplications and additions of cached floats one core does. */
  private double multiplyAdds() {
    float[] factors = numbers(4);
    float[] x = numbers(4 * LENGTH);
    float[] y = numbers(LENGTH);
    double micros =
        micros(10_000, () -> Kernels.BEST.add4(factors, 0, 1, x, 0, LENGTH, y, 0, LENGTH));
    return 4 * LENGTH / micros;
  }

  /** Folds a viewer in who likes fifty items. */
  private void foldIn(Report report) {
    FoldIn foldIn = new FoldIn(DIMENSIONS);
    float[] vectors = numbers(LIKES * DIMENSIONS);
    float[] gram = new float[DIMENSIONS * DIMENSIONS];
    double micros =
        micros(
            5_000,
            () -> {
              foldIn.begin(gram, 10);
              for (int i = 0; i < LIKES; i++) {
                foldIn.like(vectors, i * DIMENSIONS);
              }
              foldIn.solve();
            });
    report.atMost("fold-in-of-50-cpu-micros", micros, 30);
    double d = DIMENSIONS;
    double work = LIKES * d * (d + 1) / 2 + d * d * d / 6 + d * d;
    report.figure(
        "fold-in-limit-micros", work / report.figure("limit-multiply-adds-per-microsecond"));
  }

  /** Learns from cases of ten ids in eight fields, among as many items and users as there are. */
  private void step(Report report) {
    ModelSettings settings = ModelSettings.of(new SettingValues(Map.of("model.admission", "1")));
    OutcomeModel model = new OutcomeModel(new Sides(4, 4), new double[1][0], settings);
    Example[] examples = new Example[EXAMPLES];
    for (int i = 0; i < EXAMPLES; i++) {
      examples[i] = example();
      model.see(examples[i], i);
    }
    int[] next = new int[1];
    double micros =
        micros(
            EXAMPLES / 2,
            () -> {
              int i = next[0]++ % EXAMPLES;
              model.learn(examples[i], 0, 0, i & 1, 1);
            });
    report.atMost("id-model-step-cpu-micros", micros, 2);
    report.figure(
        "id-model-step-limit-micros",
        FIELDS.length * 1e6 / report.figure("limit-random-reads-per-second"));
  }

  private Example example() {
    long[] keys = new long[FIELDS.length];
    for (int i = 0; i < keys.length; i++) {
      int ids = FIELDS[i] == 0 ? options.users : FIELDS[i] == 4 ? options.items : 1_000;
      keys[i] = Example.key(FIELDS[i], random.nextInt(ids));
    }
    return new Example(FIELDS, keys, new float[0]);
  }

  private void scan(Report report) {
    SearchSettings d = SearchSettings.DEFAULTS;
    VectorIndex index =
        new VectorIndex(
            DIMENSIONS,
            Metric.INNER_PRODUCT,
            new SearchSettings(1 << 24, d.links(), d.width(), d.buildWidth()));
    for (int i = 0; i < options.items; i++) {
      index.put(i, numbers(DIMENSIONS));
    }
    VectorSearcher searcher = index.searcher();
    float[] query = numbers(DIMENSIONS);
    double micros = micros(10, () -> searcher.search(query, Queries.COUNT, any -> true));
    report.atMost("scan-of-all-items-cpu-millis", micros / 1e3, 4);
    int bytes = options.items * (DIMENSIONS + Float.BYTES);
    report.figure("scan-limit-millis", Limits.readMicros(bytes) / 1e3);
  }
}
