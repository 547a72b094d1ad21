package dev.riffle.engine.store;

import java.util.Arrays;

/**
 * A viewer's affinities by index: sums of signals over sums of their strengths, of long ago and of
 * late, as 16-bit floats, since there are millions of them and signals are no finer.
 *
 * <pre>
 *   subjects  [ 17 | 4 ... ]
 *   numbers   [ sum | weight | recent sum | recent weight ][ sum | ... ]
 * </pre>
 */
final class AffinityColumns {
  private static final int SUM = 0;
  private static final int WEIGHT = 1;
  private static final int RECENT_SUM = 2;
  private static final int RECENT_WEIGHT = 3;
  static final int WIDTH = 4;

  final int[] subjects;
  final short[] numbers;

  AffinityColumns(int length) {
    this(new int[length], new short[length * WIDTH]);
  }

  private AffinityColumns(int[] subjects, short[] numbers) {
    this.subjects = subjects;
    this.numbers = numbers;
  }

  AffinityColumns grown(int length) {
    return new AffinityColumns(
        Arrays.copyOf(subjects, length), Arrays.copyOf(numbers, length * WIDTH));
  }

  float sum(int index) {
    return get(index, SUM);
  }

  float weight(int index) {
    return get(index, WEIGHT);
  }

  float recentSum(int index) {
    return get(index, RECENT_SUM);
  }

  float recentWeight(int index) {
    return get(index, RECENT_WEIGHT);
  }

  void clear(int index, int subject) {
    subjects[index] = subject;
    Arrays.fill(numbers, index * WIDTH, (index + 1) * WIDTH, (short) 0);
  }

  void add(int index, double signal) {
    set(index, SUM, sum(index) + signal);
    set(index, WEIGHT, weight(index) + Math.abs(signal));
    set(index, RECENT_SUM, recentSum(index) + signal);
    set(index, RECENT_WEIGHT, recentWeight(index) + Math.abs(signal));
  }

  void keep(int index, double part) {
    set(index, SUM, sum(index) * part);
    set(index, WEIGHT, weight(index) * part);
  }

  void keepRecent(int index, double part) {
    set(index, RECENT_SUM, recentSum(index) * part);
    set(index, RECENT_WEIGHT, recentWeight(index) * part);
  }

  private float get(int index, int number) {
    return Float.float16ToFloat(numbers[index * WIDTH + number]);
  }

  private void set(int index, int number, double value) {
    numbers[index * WIDTH + number] = Float.floatToFloat16((float) value);
  }
}
