package dev.riffle.evaluation.simulate;

import java.time.Instant;
import java.util.stream.IntStream;

/** The clip of the highest score that the viewer has not watched; the lowest number of equals. */
abstract class BestPolicy implements Policy {
  abstract double score(Showing showing, int clip);

  @Override
  public final int pick(Showing showing) {
    return IntStream.range(0, showing.available())
        .filter(showing::mayShow)
        .boxed()
        .max((a, b) -> {
          int order = Double.compare(score(showing, a), score(showing, b));
          return order == 0 ? Integer.compare(b, a) : order;
        })
        .orElse(-1);
  }

  @Override
  public void watched(Showing showing, Clip clip, Watch watch) {}

  @Override
  public void published(Clip clip, Instant time) {}
}
