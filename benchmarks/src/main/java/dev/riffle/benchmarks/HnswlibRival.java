package dev.riffle.benchmarks;

import dev.riffle.engine.settings.SearchSettings;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * hnswlib, the C++ library of the paper's authors, as Debian's {@code libhnswlib-dev} has it:
 * compiled for this processor when the benchmark runs; left out where that cannot be done.
 */
final class HnswlibRival {
  private static final Path HEADER = Path.of("/usr/include/hnswlib/hnswlib.h");
  private static final String SOURCE = "/native/hnswlib-driver.cpp";

  private final float[][] vectors;
  private final Queries wanted;

  HnswlibRival(float[][] vectors, Queries wanted) {
    this.vectors = vectors;
    this.wanted = wanted;
  }

  void report(Report report) throws IOException, InterruptedException {
    if (!Files.exists(HEADER) || !Files.isExecutable(Path.of("/usr/bin/g++"))) {
      report.say("  left out: it needs /usr/bin/g++ and %s (libhnswlib-dev)", HEADER);
      return;
    }
    Path folder = Files.createTempDirectory("riffle-hnswlib");
    try {
      measure(folder, report);
    } finally {
      Folders.remove(folder);
    }
  }

  private void measure(Path folder, Report report) throws IOException, InterruptedException {
    Path source = folder.resolve("driver.cpp");
    try (InputStream in =
        Objects.requireNonNull(HnswlibRival.class.getResourceAsStream(SOURCE), SOURCE)) {
      Files.copy(in, source);
    }
    Path driver = folder.resolve("driver");
    run(List.of("g++", "-O3", "-march=native", "-o", driver.toString(), source.toString()));
    Path vectorFile = write(folder.resolve("vectors"), vectors);
    Path queryFile = write(folder.resolve("queries"), wanted.vectors());
    SearchSettings settings = SearchSettings.DEFAULTS;
    List<String> command = new ArrayList<>();
    command.addAll(List.of(driver.toString(), vectorFile.toString(), queryFile.toString()));
    command.add(Integer.toString(vectors[0].length));
    command.add(Integer.toString(settings.links()));
    command.add(Integer.toString(settings.buildWidth()));
    Arrays.stream(SearchBench.WIDTHS).mapToObj(Integer::toString).forEach(command::add);
    run(command).forEach(line -> reportLine(line.split(" "), report));
  }

  private void reportLine(String[] words, Report report) {
    if (words[0].equals("insert")) {
      report.figure(
          "hnswlib-inserts-per-cpu-second", vectors.length / Double.parseDouble(words[1]));
      return;
    }
    String name = "hnswlib-width-" + words[1];
    report.figure(name + "-recall-at-10", recall(words));
    report.figure(name + "-p50-micros", Double.parseDouble(words[2]));
    report.figure(name + "-p99-micros", Double.parseDouble(words[3]));
    report.figure(name + "-cpu-micros", Double.parseDouble(words[4]));
  }

  private double recall(String[] words) {
    int hits = 0;
    int[] found = new int[Queries.COUNT];
    for (int query = 0; query < wanted.vectors().length; query++) {
      for (int i = 0; i < found.length; i++) {
        found[i] = Integer.parseInt(words[5 + query * found.length + i]);
      }
      hits += wanted.hits(query, found, found.length);
    }
    return (double) hits / wanted.wanted();
  }

  private static Path write(Path file, float[][] vectors) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
      for (float[] vector : vectors) {
        for (float component : vector) {
          out.writeInt(Integer.reverseBytes(Float.floatToRawIntBits(component)));
        }
      }
    }
    return file;
  }

  private static List<String> run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<String> lines;
    try (BufferedReader out = process.inputReader()) {
      lines = out.lines().toList();
    }
    int code = process.waitFor();
    if (code != 0) {
      throw new IOException("%s ended with %d".formatted(command.getFirst(), code));
    }
    return lines;
  }
}
