package dev.riffle.engine.store;

import dev.riffle.engine.settings.ExplorationSettings;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import dev.riffle.engine.snapshot.Stateful;
import java.util.Arrays;

/**
 * New items whose impressions are not yet used up. At the end of each stage an item stays only if
 * its rate at the first objective is at least the overall one. One writer, readers without locks.
 */
public final class ExplorationPool implements Stateful {
  private final ExplorationSettings settings;
  private final ItemTable items;
  private final Rates rates;
  private volatile int[] pool = new int[16];
  private volatile int size;

  public ExplorationPool(ExplorationSettings settings, ItemTable items, Rates rates) {
    this.settings = settings;
    this.items = items;
    this.rates = rates;
  }

  public int size() {
    return Math.min(size, pool.length);
  }

  /** Returns the handle at an index below {@link #size()}. */
  public int item(int index) {
    return pool[index];
  }

  /** Takes in a new item, in place of the first one if the pool is full. */
  public void add(int item) {
    if (size == settings.pool()) {
      removeAt(0);
    }
    if (size == pool.length) {
      pool = Arrays.copyOf(pool, size * 2);
    }
    int count = size;
    pool[count] = item;
    size = count + 1;
  }

  public void remove(int item) {
    for (int i = 0; i < size; i++) {
      if (pool[i] == item) {
        removeAt(i);
        return;
      }
    }
  }

  /** Counts an impression of an item, which may end its exploration. */
  public void shown(int item, long nowMillis) {
    double shown = items.columns().number(item, ItemLayout.SHOWN) + 1;
    items.set(item, ItemLayout.SHOWN, shown);
    int stages = settings.stages().size();
    if (shown <= settings.stages().get(stages - 1)) {
      endStage(item, shown, nowMillis);
    }
  }

  private void endStage(int item, double shown, long nowMillis) {
    int stage = settings.stages().indexOf((int) shown);
    if (stage == settings.stages().size() - 1 || (stage >= 0 && isPoor(item, nowMillis))) {
      remove(item);
    }
  }

  private boolean isPoor(int item, long nowMillis) {
    if (items.layout().objectives() == 0) {
      return false;
    }
    ItemColumns columns = items.columns();
    double trials = rates.trials(columns, item, 0, nowMillis);
    return rates.successes(columns, item, 0, nowMillis) < rates.overall(0) * trials;
  }

  private void removeAt(int index) {
    int left = size - 1;
    System.arraycopy(pool, index + 1, pool, index, left - index);
    size = left;
  }

  @Override
  public void write(StateWriter out) {
    out.number(size);
    out.numbers(pool, size);
  }

  @Override
  public void read(StateReader in) {
    int count = in.count(settings.pool());
    pool = new int[Math.max(16, count)];
    in.integers(pool, count);
    size = count;
  }
}
