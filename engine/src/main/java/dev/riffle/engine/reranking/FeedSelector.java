package dev.riffle.engine.reranking;

import dev.riffle.engine.math.Random64;
import dev.riffle.engine.retrieval.Candidates;
import dev.riffle.engine.retrieval.Query;
import dev.riffle.engine.retrieval.Quota;
import dev.riffle.engine.retrieval.QuotaParser;
import dev.riffle.engine.settings.RerankingSettings;
import java.util.ArrayList;
import java.util.Arrays;
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
    Filling filling = new Filling(query, candidates, count);
    List<Selected> selected = new ArrayList<>();
    while (selected.size() < count && filling.shortlist.weigh()) {
      Selected next = filling.next(query.random());
      filling.take(next.place());
      selected.add(next);
    }
    return selected;
  }

  @Override
  public List<double[]> chances(Query query, Candidates candidates, int count, int[] shown) {
    Filling filling = new Filling(query, candidates, count);
    List<double[]> chances = new ArrayList<>();
    for (int item : shown) {
      chances.add(filling.chances(candidates.size()));
      int place = item < 0 ? -1 : candidates.placeOf(item);
      if (place >= 0) {
        filling.take(place);
      }
    }
    return chances;
  }

  /** A feed that is being filled. */
  private final class Filling {
    private final Tally tally;
    private final Shortlist shortlist;
    private final Exploration.Draws draws;

    Filling(Query query, Candidates candidates, int count) {
      tally = Tally.of(quotas, query, candidates);
      shortlist = new Shortlist(query, candidates, count, settings, tally);
      draws = exploration.draws(query, candidates, tally);
    }

    /** Chooses for the next place, from what was weighed for it. */
    Selected next(Random64 random) {
      double fresh = draws.share();
      double explored = fresh + randomShare();
      int greedy = shortlist.best(random);
      double lot = explored > 0 ? random.nextDouble() : 1;
      int place =
          lot >= explored ? greedy : lot < fresh ? draws.draw(random) : shortlist.any(random);
      return new Selected(place, propensity(place), lot < explored);
    }

    double[] chances(int candidates) {
      double[] chances = new double[candidates];
      if (shortlist.weigh()) {
        Arrays.setAll(chances, this::propensity);
      }
      return chances;
    }

    private double propensity(int place) {
      double fresh = draws.share();
      double random = randomShare();
      return (1 - (fresh + random)) * shortlist.chance(place)
          + fresh * draws.probability(place)
          + random * shortlist.chanceOfAny(place);
    }

    private double randomShare() {
      return shortlist.hasAny() ? randomShare : 0;
    }

    void take(int place) {
      shortlist.take(place);
      draws.take(place);
      tally.take(place);
    }
  }
}
