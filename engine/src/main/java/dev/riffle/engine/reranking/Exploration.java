package dev.riffle.engine.reranking;

import dev.riffle.engine.math.Random64;
import dev.riffle.engine.retrieval.Candidates;
import dev.riffle.engine.retrieval.Query;
import dev.riffle.engine.store.ItemColumns;
import dev.riffle.engine.store.Rates;
import java.util.Arrays;

/**
 * Chooses which new item to try out, by Thompson sampling (Chapelle and Li, "An empirical
 * evaluation of Thompson sampling", 2011) on the Beta posterior of each item's rate at the first
 * objective. A number of draws gives a distribution, smoothed so that every item has a chance, and
 * the item is drawn from that: so its probability is known exactly.
 */
public final class Exploration {
  private static final int DRAWS = 16;
  private static final double SMOOTHING = 0.5;

  private final Rates rates;
  private final double share;
  private final int freshBit;

  /**
   * Creates the policy.
   *
   * @param share of places, 0 for none
   * @param freshSource number of the source of new items, or -1 for none
   */
  public Exploration(Rates rates, double share, int freshSource) {
    this.rates = rates;
    this.share = share;
    freshBit = freshSource < 0 ? 0 : 1 << freshSource;
  }

  /** Returns the chances of the new items among the candidates. */
  Draws draws(Query query, Candidates candidates) {
    int[] places = fresh(candidates);
    double[] chances = new double[places.length];
    Arrays.fill(chances, SMOOTHING);
    if (share > 0 && places.length > 0) {
      double[] alphas = new double[places.length];
      double[] betas = new double[places.length];
      posteriors(query, candidates, places, alphas, betas);
      for (int draw = 0; draw < DRAWS && places.length > 1; draw++) {
        chances[winner(query.random(), alphas, betas)]++;
      }
    }
    return new Draws(share, query.freshChance(), places, chances);
  }

  private int[] fresh(Candidates candidates) {
    int[] places = new int[candidates.size()];
    int count = 0;
    for (int place = 0; place < candidates.size() && share > 0; place++) {
      if ((candidates.sources(place) & freshBit) != 0) {
        places[count++] = place;
      }
    }
    return Arrays.copyOf(places, count);
  }

  private void posteriors(
      Query query, Candidates candidates, int[] places, double[] alphas, double[] betas) {
    ItemColumns columns = query.columns();
    double overall = rates.overall(0);
    for (int i = 0; i < places.length; i++) {
      int item = candidates.handle(places[i]);
      double successes = rates.successes(columns, item, 0, query.nowMillis());
      double trials = rates.trials(columns, item, 0, query.nowMillis());
      alphas[i] = successes + Math.max(0.1, overall * Rates.PRIOR_TRIALS);
      betas[i] =
          Math.max(0, trials - successes) + Math.max(0.1, (1 - overall) * Rates.PRIOR_TRIALS);
    }
  }

  private static int winner(Random64 random, double[] alphas, double[] betas) {
    int winner = 0;
    double best = -1;
    for (int i = 0; i < alphas.length; i++) {
      double draw = random.nextBeta(alphas[i], betas[i]);
      if (draw > best) {
        best = draw;
        winner = i;
      }
    }
    return winner;
  }

  /** The chances of new items that are not yet in the feed. */
  static final class Draws {
    private final double share;
    private final double sampled;
    private final int[] places;
    private final double[] chances;
    private double sum;

    Draws(double share, double sampled, int[] places, double[] chances) {
      this.share = share;
      this.sampled = sampled;
      this.places = places;
      this.chances = chances;
      sum = Arrays.stream(chances).sum();
    }

    /** Returns the probability that the next place goes to exploration. */
    double share() {
      return sum > 1e-9 ? share : 0;
    }

    /** Returns the probability that exploration, at the next place, takes this candidate. */
    double probability(int place) {
      int index = indexOf(place);
      return index < 0 || sum <= 1e-9 ? 0 : sampled * chances[index] / sum;
    }

    int draw(Random64 random) {
      double left = random.nextDouble() * sum;
      int last = -1;
      for (int i = 0; i < places.length && left >= 0; i++) {
        if (chances[i] > 0) {
          last = i;
          left -= chances[i];
        }
      }
      return places[last];
    }

    void take(int place) {
      int index = indexOf(place);
      if (index >= 0) {
        chances[index] = 0;
        sum = Arrays.stream(chances).sum();
      }
    }

    private int indexOf(int place) {
      for (int i = 0; i < places.length; i++) {
        if (places[i] == place) {
          return i;
        }
      }
      return -1;
    }
  }
}
