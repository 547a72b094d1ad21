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
  Draws draws(Query query, Candidates candidates, Tally tally) {
    return new Draws(query, candidates, fresh(candidates), tally);
  }

  private double[] chances(Query query, Candidates candidates, int[] places) {
    double[] chances = new double[places.length];
    Arrays.fill(chances, SMOOTHING);
    double[] alphas = new double[places.length];
    double[] betas = new double[places.length];
    posteriors(query, candidates, places, alphas, betas);
    Random64 random = new Random64(Random64.mix(query.asked().seed() + 1));
    for (int draw = 0; draw < DRAWS && places.length > 1; draw++) {
      chances[winner(random, alphas, betas)]++;
    }
    return chances;
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

  /**
   * The chances of new items that are not yet in the feed and break no quota; they are drawn when
   * first asked for, since most feeds explore nothing.
   */
  final class Draws {
    private final Query query;
    private final Candidates candidates;
    private final int[] places;
    private final boolean[] taken;
    private final Tally tally;
    private double[] chances = new double[0];

    private Draws(Query query, Candidates candidates, int[] places, Tally tally) {
      this.query = query;
      this.candidates = candidates;
      this.places = places;
      this.tally = tally;
      taken = new boolean[places.length];
    }

    /** Returns the probability that the next place goes to exploration. */
    double share() {
      for (int i = 0; i < places.length; i++) {
        if (isLeft(i)) {
          return share;
        }
      }
      return 0;
    }

    private boolean isLeft(int index) {
      return !taken[index] && tally.admits(places[index]);
    }

    /** Returns the probability that exploration, at the next place, takes this candidate. */
    double probability(int place) {
      int index = indexOf(place);
      return index < 0 || !isLeft(index) ? 0 : chances()[index] / sum();
    }

    /** Returns a candidate by the chances; there must be one left. */
    int draw(Random64 random) {
      double rest = random.nextDouble() * sum();
      int last = -1;
      for (int i = 0; i < places.length && rest >= 0; i++) {
        if (isLeft(i)) {
          last = i;
          rest -= chances()[i];
        }
      }
      return places[last];
    }

    void take(int place) {
      int index = indexOf(place);
      if (index >= 0) {
        taken[index] = true;
      }
    }

    private double[] chances() {
      if (chances.length < places.length) {
        chances = Exploration.this.chances(query, candidates, places);
      }
      return chances;
    }

    private double sum() {
      double sum = 0;
      for (int i = 0; i < places.length; i++) {
        sum += isLeft(i) ? chances()[i] : 0;
      }
      return sum;
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
