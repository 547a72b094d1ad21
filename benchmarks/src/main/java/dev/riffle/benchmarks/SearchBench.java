package dev.riffle.benchmarks;

import dev.riffle.engine.search.Metric;
import dev.riffle.engine.search.VectorIndex;
import dev.riffle.engine.search.VectorSearcher;
import dev.riffle.engine.settings.SearchSettings;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code bench search}: nearest neighbours, by scan and by graph, with rivals in the same run. */
@Command(
    name = "search",
    description =
        "Nearest neighbours: the scan, the graph, and other libraries on the same vectors.",
    mixinStandardHelpOptions = true)
final class SearchBench implements Callable<Integer> {
  static final int[] WIDTHS = {16, 24, 32, 48, 64, 96, 128};
  private static final List<Integer> CURVE = List.of(10_000, 100_000, 200_000, 1_000_000);
  private static final double RECALL_MIN = 0.98;
  private static final int NEVER = 1 << 24;
  private static final int GENERATION = 1 << 24;
  private static final long QUERY_NUMBERS = -1_000_000_000;

  @Spec private CommandSpec spec;
  @Mixin private BenchOptions options = BenchOptions.defaults(100_000, 3);

  @Option(
      names = "--dimensions",
      paramLabel = "N",
      defaultValue = "64",
      description = "Components of a vector (default: ${DEFAULT-VALUE}).")
  private int dimensions;

  @Option(
      names = "--clusters",
      paramLabel = "N",
      defaultValue = "1000",
      description = {
        "Clusters that the vectors are in; 0 for vectors that are uniform",
        "on the sphere, the hardest case (default: ${DEFAULT-VALUE})."
      })
  private int clusters;

  @Option(
      names = "--queries",
      paramLabel = "N",
      defaultValue = "500",
      description = "Queries to search for (default: ${DEFAULT-VALUE}).")
  private int queries;

  @Option(names = "--no-rivals", description = "Leave other libraries out.")
  private boolean withoutRivals;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Report report = new Report("search", spec.commandLine().getOut());
    Limits.report(report);
    report.say("Making %,d vectors of %d components", options.items, dimensions);
    VectorWorld world = new VectorWorld(dimensions, clusters, 1);
    float[][] vectors = world.vectors(0, options.items);
    Queries wanted = Queries.of(world.vectors(QUERY_NUMBERS, queries), vectors);
    scan(vectors, wanted, report);
    graph(world, vectors, wanted, report);
    if (!withoutRivals) {
      report.say("hnswlib, in a process of its own");
      new HnswlibRival(vectors, wanted).report(report);
      report.say("Lucene");
      new LuceneRival(vectors, wanted).report(report);
    }
    report.figure("machine-load", Cpu.machineLoad());
    if (options.json != null) {
      report.write(options.json);
    }
    return 0;
  }

  private void scan(float[][] vectors, Queries wanted, Report report) {
    report.say("Scanning");
    VectorIndex index = index(NEVER);
    VectorSearcher searcher = index.searcher();
    for (int i = 0; i < vectors.length; i++) {
      index.put(i, vectors[i]);
      if (CURVE.contains(i + 1)) {
        curve("scan", i + 1, searcher, wanted, report);
      }
    }
    Queries.Run run = wanted.run((query, found) -> search(searcher, query, found));
    report.search("scan", run);
    int bytes = vectors.length * (dimensions + Float.BYTES);
    report.figure("scan-limit-micros", Limits.readMicros(bytes));
  }

  /** Reports what a search costs while there are only {@code size} vectors. */
  private static void curve(
      String name, int size, VectorSearcher searcher, Queries wanted, Report report) {
    Queries.Run run = wanted.run((query, found) -> search(searcher, query, found));
    report.figure("%s-%d-items-cpu-micros".formatted(name, size), run.cpuMicros());
  }

  private VectorIndex index(int graphFrom) {
    SearchSettings d = SearchSettings.DEFAULTS;
    return new VectorIndex(
        dimensions,
        Metric.COSINE,
        new SearchSettings(graphFrom, d.links(), d.width(), d.buildWidth()));
  }

  private static int search(VectorSearcher searcher, float[] query, int[] found) {
    searcher.search(query, Queries.COUNT, any -> true);
    for (int i = 0; i < searcher.size(); i++) {
      found[i] = searcher.handle(i) % GENERATION;
    }
    return searcher.size();
  }

  private void graph(VectorWorld world, float[][] vectors, Queries wanted, Report report) {
    report.say("Building the graph");
    long before = Heap.liveBytes();
    VectorIndex index = index(2);
    VectorSearcher searcher = index.searcher();
    double seconds = 0;
    for (int i = 0; i < vectors.length; i++) {
      double began = Cpu.threadSeconds();
      index.put(i, vectors[i]);
      seconds += Cpu.threadSeconds() - began;
      if (CURVE.contains(i + 1)) {
        curve("graph", i + 1, searcher, wanted, report);
      }
    }
    report.atLeast("graph-inserts-per-cpu-second", vectors.length / seconds, 5_000);
    report.figure("graph-bytes-per-vector", (Heap.liveBytes() - before) / (double) vectors.length);
    int width = walks(index, wanted, report);
    churn(index, world, vectors, width, report);
  }

  /** Returns the least width that finds enough. */
  private static int walks(VectorIndex index, Queries wanted, Report report) {
    int enough = 0;
    for (int width : WIDTHS) {
      VectorSearcher searcher = index.searcher(width);
      Queries.Run run = wanted.run((query, found) -> search(searcher, query, found));
      report.search("graph-width-" + width, run);
      if (enough == 0 && run.recall() >= RECALL_MIN) {
        enough = width;
        report.figure("graph-width-for-98-percent", width);
        report.atMost("graph-cpu-micros-for-98-percent", run.cpuMicros(), 100);
        report.figure(
            "graph-limit-micros", width * 1e6 / report.figure("limit-random-reads-per-second"));
      }
    }
    return enough == 0 ? WIDTHS[WIDTHS.length - 1] : enough;
  }

  /** Removes three of ten vectors, and puts others in their slots. */
  private static void churn(
      VectorIndex index, VectorWorld world, float[][] vectors, int width, Report report) {
    report.say("Removing three of ten, then putting others in their place");
    float[][] now = vectors.clone();
    double began = Cpu.threadSeconds();
    int removed = 0;
    for (int i = 0; i < now.length; i++) {
      if (i * 7L % 10 < 3) {
        index.remove(i);
        now[i] = new float[0];
        removed++;
      }
    }
    report.figure("graph-removes-per-cpu-second", removed / (Cpu.threadSeconds() - began));
    float[][] queries = world.vectors(2 * QUERY_NUMBERS, 500);
    recall("graph-recall-after-removing-30-percent", index, width, queries, now, report);
    for (int i = 0; i < now.length; i++) {
      if (now[i].length == 0) {
        now[i] = world.vector(vectors.length + (long) i);
        index.put(i | GENERATION, now[i]);
      }
    }
    recall("graph-recall-after-putting-others", index, width, queries, now, report);
  }

  private static void recall(
      String name,
      VectorIndex index,
      int width,
      float[][] queries,
      float[][] vectors,
      Report report) {
    VectorSearcher searcher = index.searcher(width);
    Queries wanted = Queries.of(queries, vectors);
    report.figure(name, wanted.run((query, found) -> search(searcher, query, found)).recall());
  }
}
