package dev.riffle.engine.retrieval;

import dev.riffle.engine.math.TopList;
import dev.riffle.engine.store.Popularity;
import java.util.ArrayList;
import java.util.List;

/** Finds what is popular: at each half-life and in the viewer's segments, in turns. */
public final class PopularSource implements CandidateSource {
  private final Popularity popularity;
  private final int count;

  public PopularSource(Popularity popularity, int count) {
    this.popularity = popularity;
    this.count = count;
  }

  @Override
  public String name() {
    return "popular";
  }

  @Override
  public void find(Query query, Candidates candidates) {
    List<TopList> lists = lists(query);
    int end = candidates.size() + count;
    int longest = lists.stream().mapToInt(TopList::size).max().orElse(0);
    for (int rank = 0; rank < longest && candidates.size() < end; rank++) {
      for (int i = 0; i < lists.size() && candidates.size() < end; i++) {
        if (rank < lists.get(i).size()) {
          candidates.offer(query, lists.get(i).id(rank));
        }
      }
    }
  }

  private List<TopList> lists(Query query) {
    List<TopList> lists = new ArrayList<>();
    for (int h = 0; h < popularity.halfLives(); h++) {
      lists.add(popularity.top(h));
    }
    query.segments.forEach(segment -> lists.add(popularity.segment(segment)));
    return lists;
  }
}
