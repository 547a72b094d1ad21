package dev.riffle.evaluation.watchtime;

/** The mean so far, of all clips or of those of about the same length. */
final class MeanSeconds implements SecondsPredictor {
  private static final double START = 10;

  private final double bucketSeconds;
  private final double[] sums;
  private final double[] counts;

  private MeanSeconds(double bucketSeconds, int buckets) {
    this.bucketSeconds = bucketSeconds;
    sums = new double[buckets];
    counts = new double[buckets];
  }

  static MeanSeconds ofAll() {
    return new MeanSeconds(Watches.LENGTH_MAX + 1, 1);
  }

  static MeanSeconds byLength() {
    return new MeanSeconds(5, (int) (Watches.LENGTH_MAX / 5) + 1);
  }

  @Override
  public double predict(float[] features, double length) {
    int bucket = bucket(length);
    return (START + sums[bucket]) / (1 + counts[bucket]);
  }

  @Override
  public void learn(float[] features, double length, double seconds) {
    sums[bucket(length)] += seconds;
    counts[bucket(length)]++;
  }

  private int bucket(double length) {
    return (int) (length / bucketSeconds);
  }
}
