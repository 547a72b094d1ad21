package dev.riffle.engine.solving;

/** From which items another is predicted, and with which weights. */
public final class Prediction {
  private final int item;
  private final int[] from;
  private final float[] weights;

  Prediction(int item, int[] from, float[] weights) {
    this.item = item;
    this.from = from;
    this.weights = weights;
  }

  public int item() {
    return item;
  }

  /** Returns the items that predict; not to be written into. */
  public int[] from() {
    return from;
  }

  /** Returns the weights of the items of the same place; not to be written into. */
  public float[] weights() {
    return weights;
  }
}
