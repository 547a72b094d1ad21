package dev.riffle.engine.learning;

import dev.riffle.engine.settings.AssociationSettings;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import dev.riffle.engine.snapshot.Stateful;
import dev.riffle.engine.solving.AssociationSolver;
import dev.riffle.engine.solving.Prediction;
import dev.riffle.engine.solving.Recount;
import dev.riffle.engine.store.History;
import dev.riffle.engine.store.Store;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts which items are liked by the same viewers, and solves, one item every few events, from
 * which others it is predicted; or does both for all at once.
 */
final class AssociationLearner implements Stateful {
  private static final int ITEMS_A_TASK = 16;

  private final Store store;
  private final AssociationSettings settings;
  private final AssociationSolver solver;
  private final DirtyItems dirty = new DirtyItems();
  private final int[] others;
  private long events;

  AssociationLearner(Store store, AssociationSettings settings) {
    this.store = store;
    this.settings = settings;
    solver = newSolver();
    others = new int[settings.batch() ? 0 : settings.reach()];
  }

  private AssociationSolver newSolver() {
    return new AssociationSolver(store.gram(), store.items().names()::isLive, settings);
  }

  /** Returns how many items wait to be solved. */
  int waiting() {
    return dirty.size();
  }

  /** Counts that a viewer likes an item; {@code history} is that of just before. */
  void learn(History history, int item, double weight, long nowMillis) {
    if (settings.reach() == 0 || settings.batch()) {
      return;
    }
    int count = collect(history, item);
    double share = weight * settings.share(count + 1) * store.gram().unit(nowMillis);
    store
        .gram()
        .add(
            item,
            (float) (share * ownPart()),
            others,
            count,
            (float) share,
            store.gram().epoch(nowMillis));
    markDirty(item, count);
    if (settings.solveEvery() > 0 && ++events % settings.solveEvery() == 0) {
      solveNext(nowMillis);
    }
  }

  private int collect(History history, int item) {
    int count = 0;
    for (int i = history.size() - 1; i >= 0 && count < others.length; i--) {
      int other = history.item(i);
      if (history.engaged(i) && other != item && store.items().names().isLive(other)) {
        others[count++] = other;
      }
    }
    return count;
  }

  /**
   * The k-th item of a viewer counts k^-a by itself and in each of k - 1 pairs. Over n items the
   * mean of the former is n^-a / (1 - a) and that of the latter n^-a x 2 / (2 - a); the factor
   * between makes both the same, as if n had been known from the start.
   */
  private double ownPart() {
    double a = settings.viewerExponent();
    return 2 * (1 - a) / (2 - a);
  }

  private void markDirty(int item, int count) {
    dirty.add(item);
    for (int i = 0; i < count; i++) {
      dirty.add(others[i]);
    }
  }

  private void solveNext(long nowMillis) {
    int item = dirty.poll();
    if (store.items().names().isLive(item)) {
      publish(solver.solve(item, store.gram().epoch(nowMillis)));
    }
  }

  private void publish(Prediction column) {
    store.associations().predict(column.item(), column.from(), column.weights());
  }

  /** Solves all that wait, on all processors. */
  void solveAll(long nowMillis) {
    long epoch = store.gram().epoch(nowMillis);
    if (settings.batch()) {
      recount(epoch);
    }
    int[] items = new int[dirty.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = dirty.poll();
    }
    int tasks = (items.length + ITEMS_A_TASK - 1) / ITEMS_A_TASK;
    IntStream.range(0, tasks)
        .parallel()
        .mapToObj(task -> solve(items, task * ITEMS_A_TASK, epoch))
        .toList()
        .forEach(columns -> columns.forEach(this::publish));
  }

  private void recount(long epoch) {
    Recount recount = new Recount(store, settings);
    recount.run(epoch);
    Arrays.stream(recount.handles()).filter(handle -> handle >= 0).forEach(dirty::add);
  }

  private List<Prediction> solve(int[] items, int from, long epoch) {
    AssociationSolver own = newSolver();
    return IntStream.range(from, Math.min(items.length, from + ITEMS_A_TASK))
        .map(i -> items[i])
        .filter(store.items().names()::isLive)
        .mapToObj(item -> own.solve(item, epoch))
        .toList();
  }

  @Override
  public void write(StateWriter out) {
    dirty.write(out);
    out.number(events);
  }

  @Override
  public void read(StateReader in) {
    dirty.read(in);
    events = in.longInteger();
  }
}
