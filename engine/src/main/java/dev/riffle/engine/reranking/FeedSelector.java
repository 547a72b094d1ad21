package dev.riffle.engine.reranking;

import dev.riffle.engine.retrieval.Candidates;
import dev.riffle.engine.retrieval.Query;
import dev.riffle.engine.retrieval.Quota;
import dev.riffle.engine.retrieval.QuotaParser;
import dev.riffle.engine.settings.RerankingSettings;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills a feed place by place: mostly with the best by score and variety, and with a small
 * probability, drawn anew for each place, with a new item to be tried out.
 */
public final class FeedSelector implements Selector {
  private final RerankingSettings settings;
  private final List<Quota> quotas;
  private final Exploration exploration;

  public FeedSelector(RerankingSettings settings, Exploration exploration) {
    this.settings = settings;
    quotas = QuotaParser.parse(settings.quotas());
    this.exploration = exploration;
  }

  @Override
  public List<Selected> select(Query query, Candidates candidates, int count) {
    Tally tally = Tally.of(quotas, query, candidates);
    Shortlist shortlist = new Shortlist(query, candidates, count, settings, tally);
    Exploration.Draws draws = exploration.draws(query, candidates, tally);
    List<Selected> selected = new ArrayList<>();
    while (selected.size() < count && shortlist.weigh()) {
      Selected next = next(query, shortlist, draws);
      shortlist.take(next.place());
      draws.take(next.place());
      tally.take(next.place());
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
