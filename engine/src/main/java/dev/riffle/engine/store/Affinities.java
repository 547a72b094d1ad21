package dev.riffle.engine.store;

import dev.riffle.engine.math.Exponents;
import dev.riffle.engine.settings.ProfileSettings;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;

/**
 * What a viewer thinks of tags and authors: for each, a decayed sum of signals over the decayed sum
 * of their strengths and a prior, hence -1 to 1. Bounded; the one of least weight gives way.
 *
 * <p>Each is kept twice: lasting, faded by time, and recent, faded by the viewer's own signals, so
 * that a dozen of these show a new taste however long the old one was held. And where signals keep
 * falling short of what the affinities promised, a change of taste is more likely than chance, and
 * all lasting ones fade at once, by the excess: a forgetting factor that varies with the error
 * (Fortescue, Kershenbaum and Ydstie, Automatica 1981), which is an exponentially weighted mean
 * (Roberts, Technometrics 1959). So the viewer is open again to what they once refused.
 */
public final class Affinities {
  private static final int FIRST_LENGTH = 8;
  private static final double RECENT_PRIOR = 1;
  private static final double ERROR_RATE = 0.25;

  private final ProfileSettings settings;
  private volatile AffinityColumns columns = new AffinityColumns(0);
  private volatile int size;
  private long millis;
  private float meanError;

  Affinities(ProfileSettings settings) {
    this.settings = settings;
  }

  public int size() {
    return Math.min(size, columns.subjects.length);
  }

  public int subject(int index) {
    return columns.subjects[index];
  }

  /** Returns the affinity at an index, the lasting and the recent as one, -1 to 1. */
  public float affinity(int index) {
    AffinityColumns all = columns;
    double weight = all.weight(index) + all.recentWeight(index);
    return (float)
        ((all.sum(index) + all.recentSum(index)) / (weight + settings.prior() + RECENT_PRIOR));
  }

  /** Returns the lasting affinity at an index, -1 to 1. */
  public float lasting(int index) {
    AffinityColumns all = columns;
    return (float) (all.sum(index) / (all.weight(index) + settings.prior()));
  }

  /** Returns the affinity at an index by the last signals alone, -1 to 1. */
  public float recent(int index) {
    AffinityColumns all = columns;
    return (float) (all.recentSum(index) / (all.recentWeight(index) + RECENT_PRIOR));
  }

  /** Returns the lasting affinity to a subject, -1 to 1; 0 where nothing is known. */
  public float to(int subject) {
    int index = indexOf(subject);
    return index < 0 ? 0 : lasting(index);
  }

  /**
   * Fades what is known before a signal is added.
   *
   * @param signal above 0 for, below 0 against
   * @param expected what the affinities to its subjects promised, -1 to 1
   */
  public void fade(double signal, double expected, long nowMillis) {
    double error = Math.clamp(signal, -1, 1) - expected;
    meanError = (float) (meanError + ERROR_RATE * (error - meanError));
    double excess = Math.clamp(-meanError - settings.tolerance(), 0, 1);
    double recent = Exponents.decay(1, settings.recentSignals());
    double lasting = (1 - excess) * timeLeft(nowMillis);
    AffinityColumns all = columns;
    for (int i = 0; i < size; i++) {
      all.keep(i, lasting);
      all.keepRecent(i, recent);
    }
  }

  private double timeLeft(long nowMillis) {
    double left = Exponents.decay((double) (nowMillis - millis), settings.halfLifeMillis());
    if (left > 0.99) {
      return 1;
    }
    millis = nowMillis;
    return left;
  }

  /**
   * Adds a signal.
   *
   * @param signal above 0 for, below 0 against
   */
  public void add(int subject, double signal) {
    int index = open(subject);
    AffinityColumns all = columns;
    all.add(index, signal);
    all.keep(index, Math.min(1, settings.evidence() / all.weight(index)));
  }

  private int indexOf(int subject) {
    AffinityColumns all = columns;
    for (int i = 0; i < size; i++) {
      if (all.subjects[i] == subject) {
        return i;
      }
    }
    return -1;
  }

  private int open(int subject) {
    int index = indexOf(subject);
    if (index >= 0) {
      return index;
    }
    index = size < settings.subjects() ? append() : lightest();
    columns.clear(index, subject);
    return index;
  }

  private int lightest() {
    AffinityColumns all = columns;
    int lightest = 0;
    for (int i = 1; i < size; i++) {
      lightest = weight(all, i) < weight(all, lightest) ? i : lightest;
    }
    return lightest;
  }

  private static float weight(AffinityColumns all, int index) {
    return all.weight(index) + all.recentWeight(index);
  }

  private int append() {
    int count = size;
    if (count == columns.subjects.length) {
      columns = columns.grown(Math.min(settings.subjects(), Math.max(FIRST_LENGTH, count * 2)));
    }
    columns.clear(count, 0);
    size = count + 1;
    return count;
  }

  void write(StateWriter out) {
    AffinityColumns all = columns;
    out.number(millis);
    out.number(meanError);
    out.number(size);
    out.numbers(all.subjects, size);
    out.numbers(all.numbers, AffinityColumns.WIDTH * size);
  }

  void read(StateReader in) {
    millis = in.longInteger();
    meanError = in.real();
    int count = in.count(settings.subjects());
    AffinityColumns all = new AffinityColumns(count);
    in.integers(all.subjects, count);
    in.shortIntegers(all.numbers, AffinityColumns.WIDTH * count);
    columns = all;
    size = count;
  }
}
