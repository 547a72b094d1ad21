package dev.riffle.benchmarks;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;

/** Creators who all upload and publish at the same moment, the first of them more than one clip. */
final class Rush implements AutoCloseable {
  private final ServerChild server;
  private final Film film;
  private final int more;
  private final List<Creator> people = new ArrayList<>();
  private final Productions productions = new Productions();
  private final CountDownLatch arrivals;

  private Rush(ServerChild server, Film film, int creators, int more) {
    this.server = server;
    this.film = film;
    this.more = more;
    this.arrivals = new CountDownLatch(creators);
  }

  /**
   * Has creators sign up.
   *
   * @param more how many clips the first of them has besides one
   */
  static Rush signUp(ServerChild server, Film film, int creators, int more) throws IOException {
    Rush rush = new Rush(server, film, creators, more);
    for (int i = 0; i < creators; i++) {
      rush.people.add(new Creator(server.connect(), "creator" + i));
    }
    return rush;
  }

  /** Returns when each creator's first clip is complete and a second one can be played. */
  void run() throws IOException, SQLException, InterruptedException, ExecutionException {
    CountDownLatch start = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        Connection database = ChildDatabase.connect(server.data())) {
      List<Future<?>> uploading = new ArrayList<>();
      for (int i = 0; i < people.size(); i++) {
        int number = i;
        uploading.add(threads.submit(() -> publish(people.get(number), number, start)));
      }
      start.countDown();
      productions.awaitFirsts(database, people.size(), more, uploading);
    }
  }

  /** Returns when each creator's first file has come, been looked at and waits for its turn. */
  void awaitArrivals() throws InterruptedException {
    arrivals.await();
  }

  private Void publish(Creator person, int number, CountDownLatch start)
      throws IOException, InterruptedException {
    start.await();
    try {
      publish(person, number, 0);
    } finally {
      arrivals.countDown();
    }
    for (int order = 1; order <= (number == 0 ? more : 0); order++) {
      publish(person, number, order);
    }
    return null;
  }

  private void publish(Creator person, int number, int order) throws IOException {
    String draft = person.draft("clip %d of creator %d".formatted(order, number));
    person.upload(
        person.announce(draft, film.length()),
        film.length(),
        out -> {
          film.write(number * 1_000L + order, out);
          productions.sent(draft, number, order);
        });
    person.publish(draft);
  }

  void report(Report report) {
    report(report, "playable", Productions.Made::secondsToPlay);
    report(report, "complete", Productions.Made::secondsToComplete);
    report.atMost("creators-overtaken-by-a-second-clip", (double) productions.overtaken(), 0);
  }

  private void report(Report report, String name, ToDoubleFunction<Productions.Made> seconds) {
    List<Double> sorted =
        productions.firsts().stream().map(seconds::applyAsDouble).sorted().toList();
    report.figure(name + "-first-seconds", sorted.getFirst());
    report.figure(name + "-median-seconds", sorted.get(sorted.size() / 2));
    report.figure(name + "-last-seconds", sorted.getLast());
  }

  @Override
  public void close() throws IOException {
    for (Creator person : people) {
      person.close();
    }
  }
}
