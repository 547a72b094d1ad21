package dev.riffle.benchmarks;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Feeds of clips with their sounds and without any, in turns. The look-up remains without them, and
 * finds nothing. What the same thing differs by between rounds is the noise.
 */
final class SoundlessFeeds {
  private static final int ROUNDS = 3;

  private final ServerChild server;
  private final double seconds;
  private final Report report;

  SoundlessFeeds(ServerChild server, double seconds, Report report) {
    this.server = server;
    this.seconds = seconds;
    this.report = report;
  }

  void measure() throws IOException, InterruptedException, SQLException {
    report.say("Feeds of clips with and without sounds");
    feeds();
    List<Latencies> with = new ArrayList<>();
    List<Latencies> without = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      with.add(feeds());
      SoundTable.park(server.data());
      without.add(feeds());
      SoundTable.putBack(server.data());
    }
    double costly = median(with, "with");
    double cheap = median(without, "without");
    double noise = Math.max(spread(with), spread(without));
    report.figure("feed-noise-micros", noise);
    report.atMost("feed-slower-with-sounds-micros", costly - cheap, noise);
  }

  private Latencies feeds() throws InterruptedException {
    return new Load(server, 1)
        .run(seconds, (connection, _) -> Load.checked(connection.get("/api/feed?count=10")));
  }

  private double median(List<Latencies> rounds, String name) {
    Latencies all = new Latencies();
    rounds.forEach(all::add);
    report.figure("feed-%s-sounds-p50-millis".formatted(name), all.millis(0.5));
    report.figure("feed-%s-sounds-p99-millis".formatted(name), all.millis(0.99));
    return all.millis(0.5) * 1e3;
  }

  private static double spread(List<Latencies> rounds) {
    List<Double> sorted = rounds.stream().map(one -> one.millis(0.5) * 1e3).sorted().toList();
    return sorted.getLast() - sorted.getFirst();
  }
}
