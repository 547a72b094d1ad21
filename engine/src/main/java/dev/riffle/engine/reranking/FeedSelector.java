package dev.riffle.engine.reranking;

import dev.riffle.engine.retrieval.Candidates;
import dev.riffle.engine.retrieval.Query;
import dev.riffle.engine.settings.RerankingSettings;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills a feed place by place: mostly with the best by score and variety, and with a small
 * probability, drawn anew for each place, with a new item to be tried out.
 */
public final class FeedSelector implements Selector {
  private final RerankingSettings settings;
  private final Exploration exploration;

  public FeedSelector(RerankingSettings settings, Exploration exploration) {
    this.settings = settings;
    this.exploration = exploration;
  }

  @Override
  public List<Selected> select(Query query, Candidates candidates, int count) {
    Shortlist shortlist = new Shortlist(query, candidates, count, settings);
    Exploration.Draws draws = exploration.draws(query, candidates);
    List<Selected> selected = new ArrayList<>();
    while (selected.size() < count && !shortlist.isEmpty()) {
      Selected next = next(query, shortlist, draws);
      shortlist.take(next.place());
      draws.take(next.place());
      selected.add(next);
    }
    return selected;
  }

  private static Selected next(Query query, Shortlist shortlist, Exploration.Draws draws) {
    int greedy = shortlist.best(query.random());
    double share = draws.share();
    boolean explored = share > 0 && query.random().nextDouble() < share;
    int place = explored ? draws.draw(query.random()) : greedy;
    double propensity = (1 - share) * shortlist.chance(place) + share * draws.probability(place);
    return new Selected(place, propensity, explored);
  }
}
