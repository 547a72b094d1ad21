package dev.riffle.engine.ranking;

import dev.riffle.engine.math.Exponents;
import dev.riffle.engine.retrieval.Candidates;
import dev.riffle.engine.retrieval.Query;
import dev.riffle.engine.retrieval.Relatedness;
import dev.riffle.engine.settings.RankingSettings;
import dev.riffle.engine.store.ItemColumns;
import dev.riffle.engine.store.ItemLayout;
import dev.riffle.engine.store.Popularity;
import dev.riffle.engine.store.Rates;
import dev.riffle.engine.store.Store;
import dev.riffle.engine.store.Viewer;

/** Turns a viewer and an item into the numbers of the {@link FeatureSchema}, each of order 1. */
public final class FeatureExtractor {
  private static final double DAY_MILLIS = 86_400_000;
  private static final double HOUR_MILLIS = 3_600_000;
  private static final double SHARE_LOG_FLOOR = -12;
  private static final double FRESH_SHOWN = 100;

  private final FeatureSchema schema;
  private final Crosses crosses;
  private final int[] leftOut;
  private final Popularity popularity;
  private final Rates rates;
  private final Relatedness relatedness;

  public FeatureExtractor(
      FeatureSchema schema, Store store, Relatedness relatedness, RankingSettings settings) {
    this.schema = schema;
    this.relatedness = relatedness;
    crosses = schema.crosses(settings);
    leftOut = schema.leftOut(settings);
    popularity = store.popularity();
    rates = store.rates();
  }

  /** Fills the rows of all candidates. */
  public float[] extract(Query query, Candidates candidates) {
    int width = schema.size();
    float[] rows = candidates.features(width);
    float[] common = new float[width];
    double[] overall = new double[schema.objectives()];
    for (int o = 0; o < overall.length; o++) {
      overall[o] = Exponents.log2(rates.overall(o));
    }
    fillCommon(query, common, overall);
    for (int place = 0; place < candidates.size(); place++) {
      int offset = place * width;
      System.arraycopy(common, 0, rows, offset, width);
      fillItem(query, candidates.handle(place), rows, offset, overall);
      fillSources(candidates.sources(place), rows, offset);
      for (int feature : leftOut) {
        rows[offset + feature] = 0;
      }
    }
    standardise(rows, schema.related, candidates.size());
    standardise(rows, schema.associated, candidates.size());
    standardise(rows, schema.fit, candidates.size());
    return rows;
  }

  /** Fills the crossed rows of all candidates, once their rows are filled. */
  public float[] cross(Candidates candidates) {
    int width = schema.size();
    float[] rows = candidates.features(width);
    float[] crossed = candidates.crossed(crosses.width());
    for (int place = 0; place < candidates.size(); place++) {
      crosses.write(rows, place * width, crossed, place * crosses.width());
    }
    return crossed;
  }

  /** Returns the width of a crossed row. */
  public int crossedWidth() {
    return crosses.width();
  }

  /**
   * Scales a feature to mean 0 and deviation 1 over the candidates, since viewers' scales differ.
   */
  private void standardise(float[] rows, int feature, int size) {
    int width = schema.size();
    double sum = 0;
    double squares = 0;
    for (int place = 0; place < size; place++) {
      double value = rows[place * width + feature];
      sum += value;
      squares += value * value;
    }
    double mean = sum / size;
    double variance = squares / size - mean * mean;
    double scale = variance > 1e-12 * squares ? 1 / Math.sqrt(variance) : 0;
    for (int place = 0; place < size; place++) {
      int at = place * width + feature;
      rows[at] = (float) ((rows[at] - mean) * scale);
    }
  }

  private void fillCommon(Query query, float[] row, double[] overall) {
    Viewer viewer = query.viewer();
    row[schema.bias] = 1;
    for (int o = 0; o < overall.length; o++) {
      row[schema.viewerRates + o] =
          lift(viewer.successes(o), viewer.trials(o), rates.overall(o), overall[o]);
    }
    row[schema.historyLength] = (float) (Exponents.log2(1 + query.engagedCount()) / 4);
    double turn = 2 * Math.PI * (Math.floorMod(query.nowMillis(), (long) DAY_MILLIS) / DAY_MILLIS);
    row[schema.hourSine] = (float) StrictMath.sin(turn);
    row[schema.hourCosine] = (float) StrictMath.cos(turn);
  }

  private void fillItem(Query query, int item, float[] rows, int at, double[] overall) {
    ItemColumns columns = query.columns();
    fillPopularity(query, columns, item, rows, at);
    fillTogether(query, item, rows, at);
    fillAffinities(query, columns, item, rows, at);
    fillContent(query, columns, item, rows, at);
    double left = rates.left(columns, item, query.nowMillis());
    int first = ItemLayout.POPULARITY + popularity.halfLives();
    for (int o = 0; o < overall.length; o++) {
      double successes = columns.number(item, first + 2 * o) * left;
      double trials = columns.number(item, first + 2 * o + 1) * left;
      rows[at + schema.itemRates + o] = lift(successes, trials, rates.overall(o), overall[o]);
    }
  }

  private void fillPopularity(Query query, ItemColumns columns, int item, float[] rows, int at) {
    long now = query.nowMillis();
    double log = Popularity.FLOOR;
    for (int h = 0; h < popularity.halfLives(); h++) {
      log = popularity.log(columns, item, h, now);
      rows[at + schema.popularity + h] = (float) ((log - Popularity.FLOOR) / 8);
    }
    double segment = query.popularInSegment(item) ? query.segmentLog(item) : Popularity.FLOOR;
    rows[at + schema.segment] =
        (float) (((query.hasSegment() ? segment : log) - Popularity.FLOOR) / 8);
    double trend = popularity.trend(columns, item, now);
    rows[at + schema.trend] = (float) (Math.clamp(trend, -6, 6) / 4);
  }

  private void fillTogether(Query query, int item, float[] rows, int at) {
    float together = query.together(item);
    rows[at + schema.together] = shareLog(together);
    rows[at + schema.togetherLast] = shareLog(query.togetherLast(item));
    rows[at + schema.togetherAny] = together > 0 ? 1 : 0;
    rows[at + schema.related] = (float) relatedness.of(query, item);
    rows[at + schema.associated] = query.associated(item);
    rows[at + schema.fit] = query.fit(item);
  }

  private static float shareLog(float share) {
    double log = Math.max(SHARE_LOG_FLOOR, Exponents.log2(share));
    return (float) ((log - SHARE_LOG_FLOOR) / 6);
  }

  private void fillAffinities(Query query, ItemColumns columns, int item, float[] rows, int at) {
    int count = columns.tagCount(item);
    float sum = 0;
    float recent = 0;
    float best = 0;
    float worst = 0;
    for (int i = 0; i < count; i++) {
      float affinity = query.affinity(columns.tag(item, i));
      sum += affinity;
      recent += query.recentAffinity(columns.tag(item, i));
      best = Math.max(best, affinity);
      worst = Math.min(worst, affinity);
    }
    rows[at + schema.tagMean] = count == 0 ? 0 : 2 * sum / count;
    rows[at + schema.tagBest] = 2 * best;
    rows[at + schema.tagWorst] = 2 * worst;
    rows[at + schema.author] = 2 * query.affinity(columns.author(item));
    rows[at + schema.tagRecent] = count == 0 ? 0 : 2 * recent / count;
    rows[at + schema.authorRecent] = 2 * query.recentAffinity(columns.author(item));
  }

  private void fillContent(Query query, ItemColumns columns, int item, float[] rows, int at) {
    double age = query.nowMillis() - columns.number(item, ItemLayout.PUBLISHED);
    rows[at + schema.age] = (float) (Exponents.log2(1 + Math.max(0, age) / HOUR_MILLIS) / 6);
    double shown = columns.number(item, ItemLayout.SHOWN);
    rows[at + schema.fresh] = (float) (1 - Math.min(1, shown / FRESH_SHOWN));
    rows[at + schema.duration] = (float) (columns.number(item, ItemLayout.LOG_DURATION) / 6);
    rows[at + schema.language] =
        match(query.language(), columns.subject(item, ItemLayout.LANGUAGE));
    rows[at + schema.region] = match(query.region(), columns.subject(item, ItemLayout.REGION));
  }

  private static float match(int wanted, int actual) {
    return wanted < 0 || actual < 0 ? 0 : wanted == actual ? 1 : -1;
  }

  private void fillSources(int bits, float[] rows, int at) {
    for (int left = bits; left != 0; left &= left - 1) {
      int feature = schema.sources + Integer.numberOfTrailingZeros(left);
      if (feature < schema.size()) {
        rows[at + feature] = 1;
      }
    }
  }

  private static float lift(double successes, double trials, double overall, double logOverall) {
    if (trials == 0) {
      return 0;
    }
    double rate = (successes + Rates.PRIOR_TRIALS * overall) / (trials + Rates.PRIOR_TRIALS);
    return (float) (Math.clamp(Exponents.log2(rate) - logOverall, -4, 4) / 2);
  }
}
