package dev.riffle.engine.store;

import dev.riffle.engine.math.Exponents;
import dev.riffle.engine.settings.ProfileSettings;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import java.util.Arrays;

/**
 * What a viewer thinks of tags and authors: for each, a decayed sum of signals over the decayed sum
 * of their strengths and a prior, hence -1 to 1. Bounded; the one of least weight gives way.
 */
public final class Affinities {
  private static final int FIRST_LENGTH = 8;

  private final ProfileSettings settings;
  private volatile Columns columns = new Columns(0);
  private volatile int size;
  private long millis;

  Affinities(ProfileSettings settings) {
    this.settings = settings;
  }

  private static final class Columns {
    final int[] subjects;
    final float[] sums;
    final float[] weights;

    Columns(int[] subjects, float[] sums, float[] weights) {
      this.subjects = subjects;
      this.sums = sums;
      this.weights = weights;
    }

    Columns(int length) {
      this(new int[length], new float[length], new float[length]);
    }

    Columns grown(int length) {
      return new Columns(
          Arrays.copyOf(subjects, length),
          Arrays.copyOf(sums, length),
          Arrays.copyOf(weights, length));
    }

    void set(int index, int subject, float sum, float weight) {
      subjects[index] = subject;
      sums[index] = sum;
      weights[index] = weight;
    }
  }

  public int size() {
    return Math.min(size, columns.subjects.length);
  }

  public int subject(int index) {
    return columns.subjects[index];
  }

  /** Returns -1 to 1. */
  public float affinity(int index) {
    Columns all = columns;
    return (float) (all.sums[index] / (all.weights[index] + settings.prior()));
  }

  /**
   * Adds a signal.
   *
   * @param signal above 0 for, below 0 against
   */
  public void add(int subject, double signal, long nowMillis) {
    age(nowMillis);
    int index = open(subject);
    Columns all = columns;
    double sum = all.sums[index] + signal;
    double weight = all.weights[index] + Math.abs(signal);
    double keep = Math.min(1, settings.evidence() / weight);
    all.set(index, subject, (float) (sum * keep), (float) (weight * keep));
  }

  private void age(long nowMillis) {
    double left = Exponents.decay((double) (nowMillis - millis), settings.halfLifeMillis());
    if (left > 0.99) {
      return;
    }
    Columns all = columns;
    for (int i = 0; i < size; i++) {
      all.set(i, all.subjects[i], (float) (all.sums[i] * left), (float) (all.weights[i] * left));
    }
    millis = nowMillis;
  }

  private int open(int subject) {
    Columns all = columns;
    int lightest = 0;
    for (int i = 0; i < size; i++) {
      if (all.subjects[i] == subject) {
        return i;
      }
      lightest = all.weights[i] < all.weights[lightest] ? i : lightest;
    }
    int index = size < settings.subjects() ? append() : lightest;
    columns.set(index, subject, 0, 0);
    return index;
  }

  private int append() {
    int count = size;
    if (count == columns.subjects.length) {
      columns = columns.grown(Math.min(settings.subjects(), Math.max(FIRST_LENGTH, count * 2)));
    }
    columns.set(count, 0, 0, 0);
    size = count + 1;
    return count;
  }

  void write(StateWriter out) {
    Columns all = columns;
    out.number(millis);
    out.number(size);
    out.numbers(all.subjects, size);
    out.numbers(all.sums, size);
    out.numbers(all.weights, size);
  }

  void read(StateReader in) {
    millis = in.longInteger();
    int count = in.count(settings.subjects());
    Columns all = new Columns(count);
    in.integers(all.subjects, count);
    in.reals(all.sums, count);
    in.reals(all.weights, count);
    columns = all;
    size = count;
  }
}
