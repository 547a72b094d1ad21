package dev.riffle.engine.retrieval;

import dev.riffle.engine.math.TopHeap;
import dev.riffle.engine.math.TopList;
import dev.riffle.engine.store.Popularity;

/** Finds, among what is popular right now, what rises the most. */
public final class TrendingSource implements CandidateSource {
  private static final double COUNT_LOG_MIN = 1;

  private final Popularity popularity;
  private final int count;

  public TrendingSource(Popularity popularity, int count) {
    this.popularity = popularity;
    this.count = count;
  }

  @Override
  public String name() {
    return "trending";
  }

  @Override
  public void find(Query query, Candidates candidates) {
    TopHeap best = query.heap;
    best.reset(count);
    TopList now = popularity.top(0);
    for (int i = 0; i < now.size() && count > 0; i++) {
      int item = now.id(i);
      double trend = popularity.trend(query.columns(), item, query.nowMillis());
      double log = popularity.log(query.columns(), item, 0, query.nowMillis());
      if (trend > 0 && log > COUNT_LOG_MIN) {
        best.offer(item, trend);
      }
    }
    while (best.size() > 0) {
      candidates.offer(query, best.poll());
    }
  }
}
