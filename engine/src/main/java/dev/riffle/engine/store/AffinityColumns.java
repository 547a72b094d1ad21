package dev.riffle.engine.store;

import java.util.Arrays;

/**
 * A viewer's affinities by index: sums of signals over sums of their strengths, of long ago and of
 * late.
 */
final class AffinityColumns {
  final int[] subjects;
  final float[] sums;
  final float[] weights;
  final float[] recentSums;
  final float[] recentWeights;

  AffinityColumns(int length) {
    this(
        new int[length],
        new float[length],
        new float[length],
        new float[length],
        new float[length]);
  }

  private AffinityColumns(
      int[] subjects, float[] sums, float[] weights, float[] recentSums, float[] recentWeights) {
    this.subjects = subjects;
    this.sums = sums;
    this.weights = weights;
    this.recentSums = recentSums;
    this.recentWeights = recentWeights;
  }

  AffinityColumns grown(int length) {
    return new AffinityColumns(
        Arrays.copyOf(subjects, length),
        Arrays.copyOf(sums, length),
        Arrays.copyOf(weights, length),
        Arrays.copyOf(recentSums, length),
        Arrays.copyOf(recentWeights, length));
  }

  void clear(int index, int subject) {
    subjects[index] = subject;
    sums[index] = 0;
    weights[index] = 0;
    recentSums[index] = 0;
    recentWeights[index] = 0;
  }

  void add(int index, double signal) {
    sums[index] += (float) signal;
    weights[index] += (float) Math.abs(signal);
    recentSums[index] += (float) signal;
    recentWeights[index] += (float) Math.abs(signal);
  }

  void keep(int index, double part) {
    sums[index] = (float) (sums[index] * part);
    weights[index] = (float) (weights[index] * part);
  }

  void keepRecent(int index, double part) {
    recentSums[index] = (float) (recentSums[index] * part);
    recentWeights[index] = (float) (recentWeights[index] * part);
  }
}
