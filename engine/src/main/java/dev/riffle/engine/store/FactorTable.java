package dev.riffle.engine.store;

import dev.riffle.engine.search.Metric;
import dev.riffle.engine.search.VectorIndex;
import dev.riffle.engine.settings.SearchSettings;
import dev.riffle.engine.snapshot.SlotTable;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;

/** Holds factors; what a snapshot began to write, it writes to the end. */
public final class FactorTable extends SlotTable {
  private static final int DIMENSIONS_MAX = 256;

  private final SearchSettings search;
  private volatile Factors factors = Factors.none();
  private Factors written = factors;
  private float[] vectors = new float[0];

  public FactorTable(SearchSettings search) {
    this.search = search;
  }

  public Factors get() {
    return factors;
  }

  public void set(Factors factors) {
    this.factors = factors;
  }

  @Override
  protected int slots() {
    return factors.handles().length;
  }

  @Override
  protected void writeHead(StateWriter out) {
    written = factors;
    out.number(written.index().dimensions());
    out.numbers(written.handles(), written.handles().length);
    out.numbers(written.gram(), written.gram().length);
  }

  @Override
  protected void writeSlot(int slot, StateWriter out) {
    float[] vector = new float[written.index().dimensions()];
    if (written.index().copy(written.handles()[slot], vector)) {
      out.numbers(vector, vector.length);
    }
  }

  @Override
  protected void readHead(StateReader in, int slots) {
    int dimensions = in.count(DIMENSIONS_MAX);
    int[] handles = new int[slots];
    in.integers(handles, slots);
    float[] gram = new float[slots == 0 ? 0 : dimensions * dimensions];
    in.reals(gram, gram.length);
    vectors = new float[slots * dimensions];
    factors = new Factors(handles, gram, new VectorIndex(dimensions, Metric.INNER_PRODUCT, search));
  }

  @Override
  protected void readSlot(int slot, StateReader in) {
    if (factors.handles()[slot] >= 0) {
      float[] vector = new float[factors.index().dimensions()];
      in.reals(vector, vector.length);
      System.arraycopy(vector, 0, vectors, slot * vector.length, vector.length);
    }
  }

  @Override
  protected void readEnd() {
    factors.index().putAll(factors.handles(), vectors);
    vectors = new float[0];
  }
}
