package dev.riffle.engine.solving;

import dev.riffle.engine.settings.FactorSettings;
import dev.riffle.engine.snapshot.SlotTable;
import dev.riffle.engine.store.FactorTable;
import dev.riffle.engine.store.Factors;
import dev.riffle.engine.store.Store;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Solves the factors from one refresh to the next. What is solved is taken at the one and in force
 * from the other, however long it takes, so that a replay of the log comes to the same. One writer.
 */
public final class FactorRefresh {
  private final Store store;
  private final FactorSettings settings;
  private final FactorSolver solver;
  private final FactorTable next;
  private volatile Optional<CompletableFuture<Factors>> solving = Optional.empty();

  public FactorRefresh(Store store, FactorSettings settings) {
    this.store = store;
    this.settings = settings;
    solver = new FactorSolver(settings, store.searchSettings());
    next = new FactorTable(store.searchSettings());
  }

  /** Returns what will be in force from the next refresh on, once it is {@link #settle settled}. */
  public SlotTable table() {
    return next;
  }

  /** Puts in force what the last refresh began to solve, and begins anew. */
  public void refresh() {
    if (settings.dimensions() == 0) {
      return;
    }
    settle();
    putInForce();
    Likes likes = likes();
    Catalogue catalogue = Catalogue.of(store);
    solving = Optional.of(CompletableFuture.supplyAsync(() -> solver.solve(likes, catalogue)));
  }

  /** Items that came while factors were being solved get theirs by what they are about. */
  private void putInForce() {
    if (!next.get().isEmpty()) {
      store.factors(next.get());
      next.clear();
      for (int item : store.items().names().handles()) {
        if (item >= 0) {
          store.expectFactor(item);
        }
      }
    }
  }

  /** Solves and puts in force what is solved. */
  public void refreshNow() {
    if (settings.dimensions() > 0) {
      settle();
      next.set(solver.solve(likes(), Catalogue.of(store)));
      putInForce();
    }
  }

  /** Waits for what is being solved, without holding back anybody. */
  public void await() {
    solving.ifPresent(CompletableFuture::join);
  }

  /** Waits for what is being solved, and keeps it for the next refresh. */
  public void settle() {
    solving.ifPresent(solved -> next.set(solved.join()));
    solving = Optional.empty();
  }

  private Likes likes() {
    return Likes.of(store, settings.viewers(), settings.history());
  }
}
