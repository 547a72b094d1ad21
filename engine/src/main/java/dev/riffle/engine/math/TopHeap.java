package dev.riffle.engine.math;

/**
 * Keeps the highest-scored of many ids: a binary heap with the worst on top. Ties go to the lower
 * id; NaN is refused. Not thread-safe.
 */
public final class TopHeap {
  private int[] ids = new int[64];
  private double[] scores = new double[64];
  private int capacity;
  private int size;

  /** Empties the heap and sets how many it keeps. */
  public void reset(int capacity) {
    this.capacity = capacity;
    size = 0;
    if (ids.length < capacity) {
      ids = new int[capacity];
      scores = new double[capacity];
    }
  }

  public int size() {
    return size;
  }

  /** Tells whether a score could still come in. */
  public boolean admits(double score) {
    return size < capacity || (size > 0 && score >= scores[0]);
  }

  /** Keeps {@code id} if it is among the best so far. */
  public void offer(int id, double score) {
    if (Double.isNaN(score) || capacity == 0) {
      return;
    }
    if (size < capacity) {
      set(size, id, score);
      up(size++);
    } else if (worse(ids[0], scores[0], id, score)) {
      set(0, id, score);
      down(0);
    }
  }

  /** Removes the worst and returns its id. */
  public int poll() {
    int worst = ids[0];
    size--;
    set(0, ids[size], scores[size]);
    down(0);
    return worst;
  }

  /** Returns the score of the worst. */
  public double worstScore() {
    return scores[0];
  }

  private void set(int index, int id, double score) {
    ids[index] = id;
    scores[index] = score;
  }

  private static boolean worse(int id, double score, int otherId, double otherScore) {
    return score < otherScore || (score == otherScore && id > otherId);
  }

  private boolean worseAt(int a, int b) {
    return worse(ids[a], scores[a], ids[b], scores[b]);
  }

  private void swap(int a, int b) {
    int id = ids[a];
    double score = scores[a];
    set(a, ids[b], scores[b]);
    set(b, id, score);
  }

  private void up(int index) {
    while (index > 0 && worseAt(index, (index - 1) / 2)) {
      swap(index, (index - 1) / 2);
      index = (index - 1) / 2;
    }
  }

  private void down(int index) {
    while (true) {
      int child = 2 * index + 1;
      if (child >= size) {
        return;
      }
      if (child + 1 < size && worseAt(child + 1, child)) {
        child++;
      }
      if (!worseAt(child, index)) {
        return;
      }
      swap(index, child);
      index = child;
    }
  }
}
