package dev.riffle.engine.store;

import dev.riffle.engine.search.Metric;
import dev.riffle.engine.search.VectorIndex;
import dev.riffle.engine.settings.SearchSettings;
import dev.riffle.engine.snapshot.SlotTable;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;

/**
 * Holds factors; what a snapshot began to write, it writes to the end. A slot has the factor of an
 * item and the vector of a subject, where there are these.
 */
public final class FactorTable extends SlotTable {
  private static final int DIMENSIONS_MAX = 256;

  private final SearchSettings search;
  private volatile Factors factors = Factors.none();
  private Factors written = factors;
  private float[] itemVectors = new float[0];
  private float[] subjectVectors = new float[0];

  public FactorTable(SearchSettings search) {
    this.search = search;
  }

  public Factors get() {
    return factors;
  }

  public void set(Factors factors) {
    this.factors = factors;
  }

  /** Holds none. */
  public void clear() {
    factors = Factors.none();
  }

  /** Adds the factor of an item that came after the others were solved. */
  public void put(int handle, float[] vector) {
    changing(NameTable.slot(handle));
    factors.put(handle, vector);
  }

  @Override
  protected int slots() {
    return Math.max(factors.handles().length, factors.content().subjects().length);
  }

  @Override
  protected void writeHead(StateWriter out) {
    written = factors;
    int[] handles = written.handles();
    int[] subjects = written.content().subjects();
    out.number(written.index().dimensions());
    out.number(written.items());
    out.number(handles.length);
    out.numbers(handles, handles.length);
    out.number(subjects.length);
    out.numbers(subjects, subjects.length);
    out.numbers(written.content().base(), written.index().dimensions());
    written.content().content().write(out);
    out.numbers(written.content().weights(), written.content().weights().length);
    out.numbers(written.gram(), written.gram().length);
  }

  @Override
  protected void writeSlot(int slot, StateWriter out) {
    float[] vector = new float[written.index().dimensions()];
    if (hasItem(written, slot) && written.index().copy(written.handles()[slot], vector)) {
      out.numbers(vector, vector.length);
    }
    if (hasSubject(written, slot)) {
      written.content().copy(slot, vector);
      out.numbers(vector, vector.length);
    }
  }

  private static boolean hasItem(Factors factors, int slot) {
    return slot < factors.handles().length && factors.handles()[slot] >= 0;
  }

  private static boolean hasSubject(Factors factors, int slot) {
    int[] subjects = factors.content().subjects();
    return slot < subjects.length && subjects[slot] >= 0;
  }

  @Override
  protected void readHead(StateReader in, int slots) {
    int dimensions = in.count(DIMENSIONS_MAX);
    int items = in.count(slots);
    int[] handles = new int[in.count(slots)];
    in.integers(handles, handles.length);
    int[] subjects = new int[in.count(slots)];
    in.integers(subjects, subjects.length);
    float[] base = new float[dimensions];
    in.reals(base, dimensions);
    ContentVectors vectors = ContentVectors.read(in);
    float[] weights = new float[vectors.size() * dimensions];
    in.reals(weights, weights.length);
    float[] gram = new float[items == 0 ? 0 : dimensions * dimensions];
    in.reals(gram, gram.length);
    itemVectors = new float[handles.length * dimensions];
    subjectVectors = new float[subjects.length * dimensions];
    VectorIndex index = new VectorIndex(dimensions, Metric.INNER_PRODUCT, search);
    ContentMap content = new ContentMap(subjects, subjectVectors, base, vectors, weights);
    factors = new Factors(handles, items, gram, index, content);
  }

  @Override
  protected void readSlot(int slot, StateReader in) {
    if (hasItem(factors, slot)) {
      readVector(slot, itemVectors, in);
    }
    if (hasSubject(factors, slot)) {
      readVector(slot, subjectVectors, in);
    }
  }

  private void readVector(int slot, float[] vectors, StateReader in) {
    float[] vector = new float[factors.index().dimensions()];
    in.reals(vector, vector.length);
    System.arraycopy(vector, 0, vectors, slot * vector.length, vector.length);
  }

  @Override
  protected void readEnd() {
    factors.index().putAll(factors.handles(), itemVectors);
    itemVectors = new float[0];
  }
}
