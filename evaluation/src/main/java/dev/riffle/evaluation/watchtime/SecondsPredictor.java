package dev.riffle.evaluation.watchtime;

/** What is compared: predicts how many seconds of a clip a viewer watches, and learns them. */
interface SecondsPredictor {
  /**
   * Returns the seconds expected.
   *
   * @param features as the engine's ranker sees viewer and clip
   * @param length of the clip in seconds
   */
  double predict(float[] features, double length);

  void learn(float[] features, double length, double seconds);
}
