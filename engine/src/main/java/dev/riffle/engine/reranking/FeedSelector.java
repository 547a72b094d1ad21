package dev.riffle.engine.reranking;

import dev.riffle.engine.math.Random64;
import dev.riffle.engine.retrieval.Candidates;
import dev.riffle.engine.retrieval.Query;
import dev.riffle.engine.retrieval.Quota;
import dev.riffle.engine.retrieval.QuotaParser;
import dev.riffle.engine.settings.RerankingSettings;
import java.util.ArrayList;
import java.util.List;

/**
 * Fills a feed place by place: mostly with the best by score and variety, and with small
 * probabilities, drawn anew for each place, with a new item to be tried out or with any of the
 * best.
 */
public final class FeedSelector implements Selector {
  private final RerankingSettings settings;
  private final List<Quota> quotas;
  private final Exploration exploration;
  private final double randomShare;

  /**
   * Creates the selector.
   *
   * @param randomShare of places that go to any of the best
   */
  public FeedSelector(RerankingSettings settings, Exploration exploration, double randomShare) {
    this.settings = settings;
    quotas = QuotaParser.parse(settings.quotas());
    this.exploration = exploration;
    this.randomShare = randomShare;
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

  private Selected next(Query query, Shortlist shortlist, Exploration.Draws draws) {
    Random64 random = query.random();
    double fresh = draws.share();
    double explored = fresh + (shortlist.hasAny() ? randomShare : 0);
    int greedy = shortlist.best(random);
    double lot = explored > 0 ? random.nextDouble() : 1;
    int place = lot >= explored ? greedy : lot < fresh ? draws.draw(random) : shortlist.any(random);
    double propensity =
        (1 - explored) * shortlist.chance(place)
            + fresh * draws.probability(place)
            + (explored - fresh) * shortlist.chanceOfAny(place);
    return new Selected(place, propensity, lot < explored);
  }
}
