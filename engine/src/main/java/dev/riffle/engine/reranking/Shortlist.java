package dev.riffle.engine.reranking;

import dev.riffle.engine.math.Random64;
import dev.riffle.engine.math.TopHeap;
import dev.riffle.engine.retrieval.Candidates;
import dev.riffle.engine.retrieval.Query;
import dev.riffle.engine.settings.RerankingSettings;
import dev.riffle.engine.store.History;
import dev.riffle.engine.store.ItemColumns;
import dev.riffle.engine.store.NameTable;
import java.util.Arrays;

/**
 * The best candidates by score, from which the next is chosen by maximal marginal relevance
 * (Carbonell and Goldstein, SIGIR 1998): its score, less its likeness to what comes just before it,
 * the viewer's last items included. Likeness fades with each place.
 */
final class Shortlist {
  private static final double FADING = 0.7;
  private static final int WINDOW = 10;
  private static final int SPARE = 60;

  /** From how many of the best a random one is drawn. */
  private static final int ANY_OF = 20;

  /** More than score, likeness, author and tag can weigh together. */
  private static final int QUOTA_COST = 4;

  private final Candidates candidates;
  private final ItemColumns columns;
  private final RerankingSettings settings;
  private final int[] places;
  private final double[] relevances;
  private final double[] likenesses;
  private final boolean[] taken;
  private final TagRows tags;
  private final int[] authors;
  private final int[] before = new int[WINDOW];
  private int beforeCount;
  private final double[] worths;
  private double bestWorth;
  private int equals;
  private int anyOf;
  private final Tally tally;

  Shortlist(
      Query query, Candidates candidates, int count, RerankingSettings settings, Tally tally) {
    this.candidates = candidates;
    this.settings = settings;
    this.tally = tally;
    columns = query.columns();
    places = best(candidates, count, tally);
    relevances = new double[places.length];
    likenesses = new double[places.length];
    taken = new boolean[places.length];
    int[] items = new int[places.length];
    Arrays.setAll(items, i -> candidates.handle(places[i]));
    tags = new TagRows(columns, items);
    authors = items;
    Arrays.setAll(authors, i -> columns.author(items[i]));
    worths = new double[places.length];
    fillRelevances();
    remember(query.viewer().history());
  }

  private static int[] best(Candidates candidates, int count, Tally tally) {
    int enough = 3 * count + SPARE;
    int[] places = best(candidates, tally.isEmpty() ? enough : candidates.size());
    return tally.isEmpty() ? places : tally.shortened(places, enough, count);
  }

  private static int[] best(Candidates candidates, int count) {
    TopHeap heap = new TopHeap();
    heap.reset(Math.min(count, candidates.size()));
    for (int place = 0; place < candidates.size(); place++) {
      double score = candidates.score(place);
      double orderable = Double.isNaN(score) ? Double.NEGATIVE_INFINITY : score;
      heap.offer(candidates.handle(place), orderable);
    }
    int[] places = new int[heap.size()];
    for (int i = places.length - 1; i >= 0; i--) {
      places[i] = candidates.placeOf(heap.poll());
    }
    return places;
  }

  private void fillRelevances() {
    double highest = places.length == 0 ? 0 : candidates.score(places[0]);
    double lowest = places.length == 0 ? 0 : candidates.score(places[places.length - 1]);
    double span = highest - lowest;
    for (int i = 0; i < places.length; i++) {
      boolean flat = !(span > 0) || Double.isInfinite(span);
      relevances[i] = flat ? 0 : (candidates.score(places[i]) - lowest) / span;
    }
  }

  private void remember(History history) {
    int size = history.size();
    for (int i = Math.max(0, size - WINDOW + 1); i < size; i++) {
      if (columns.item(history.item(i)) != null) {
        append(history.item(i));
      }
    }
  }

  /** Returns the place of the candidate that should come next; among equals, a random one. */
  int best(Random64 random) {
    int left = equals == 1 ? 0 : random.nextInt(equals);
    int index = 0;
    while (worths[index] != bestWorth || left-- > 0) {
      index++;
    }
    return places[index];
  }

  /** Weighs what is left for the next place; returns whether anything is. */
  boolean weigh() {
    bestWorth = Double.NEGATIVE_INFINITY;
    equals = 0;
    anyOf = 0;
    for (int i = 0; i < places.length; i++) {
      anyOf += anyOf < ANY_OF && isEligible(i) ? 1 : 0;
      worths[i] = taken[i] || tally.forbids(places[i]) ? Double.NaN : worth(i);
      if (worths[i] > bestWorth) {
        bestWorth = worths[i];
        equals = 0;
      }
      equals += worths[i] == bestWorth ? 1 : 0;
    }
    return equals > 0;
  }

  /** Returns the probability with which {@link #best} last returned a candidate's place. */
  double chance(int place) {
    for (int i = 0; i < places.length; i++) {
      if (places[i] == place) {
        return worths[i] == bestWorth ? 1.0 / equals : 0;
      }
    }
    return 0;
  }

  private boolean isEligible(int index) {
    return !taken[index] && tally.admits(places[index]);
  }

  /** Returns the place of one of the best that break no quota, each as likely. */
  int any(Random64 random) {
    int skip = random.nextInt(anyOf);
    int index = 0;
    while (!isEligible(index) || skip-- > 0) {
      index++;
    }
    return places[index];
  }

  /** Returns the probability with which {@link #any} returns a candidate's place. */
  double chanceOfAny(int place) {
    int eligible = 0;
    for (int i = 0; eligible < anyOf; i++) {
      eligible += isEligible(i) ? 1 : 0;
      if (places[i] == place) {
        return isEligible(i) ? 1.0 / anyOf : 0;
      }
    }
    return 0;
  }

  /** Tells whether there is anything for {@link #any}. */
  boolean hasAny() {
    return anyOf > 0;
  }

  private double worth(int index) {
    double worth =
        (1 - settings.variety()) * relevances[index] - settings.variety() * likenesses[index];
    return worth - violations(index) - QUOTA_COST * tally.misses(places[index]);
  }

  private int violations(int index) {
    boolean tagTooFrequent = tags.most(index) + 1 > settings.tagShare() * WINDOW;
    return (authorTooClose(authors[index]) ? 1 : 0) + (tagTooFrequent ? 1 : 0);
  }

  private boolean authorTooClose(int author) {
    for (int i = beforeCount - 1; i >= Math.max(0, beforeCount - settings.authorGap()); i--) {
      if (author != NameTable.NONE && columns.author(before[i]) == author) {
        return true;
      }
    }
    return false;
  }

  /** Takes the candidate at a place out, into the feed. */
  void take(int place) {
    for (int i = 0; i < places.length; i++) {
      taken[i] |= places[i] == place;
    }
    append(candidates.handle(place));
  }

  private void append(int item) {
    if (beforeCount == WINDOW - 1) {
      tags.leave(before[0]);
      System.arraycopy(before, 1, before, 0, --beforeCount);
    }
    tags.enter(item);
    before[beforeCount++] = item;
    for (int i = 0; i < places.length; i++) {
      likenesses[i] = FADING * likenesses[i] + (1 - FADING) * tags.likeness(i);
    }
  }
}
