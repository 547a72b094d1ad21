package dev.riffle.engine.ranking;

import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.feed.Reason;
import dev.riffle.engine.feed.Reason.Kind;
import dev.riffle.engine.ranking.FeatureSchema.Group;
import dev.riffle.engine.retrieval.Candidates;
import dev.riffle.engine.retrieval.Query;
import dev.riffle.engine.store.ItemColumns;
import dev.riffle.engine.store.NameTable;
import dev.riffle.engine.store.Neighbours;
import dev.riffle.engine.store.Store;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says why an item's score stands out: what each group of features adds to it over what it adds to
 * the mean candidate of the same request, to first order.
 */
public final class Explainer {
  private static final int REASONS_MAX = 4;
  private static final double LEAST_PART = 0.05;

  private final Ranker ranker;
  private final Store store;

  public Explainer(Ranker ranker, Store store) {
    this.ranker = ranker;
    this.store = store;
  }

  /** Returns the mean of each feature over the candidates. */
  public double[] means(Candidates candidates) {
    int width = ranker.schema().size();
    float[] rows = candidates.features(width);
    double[] means = new double[width];
    for (int place = 0; place < candidates.size(); place++) {
      for (int i = 0; i < width; i++) {
        means[i] += rows[place * width + i];
      }
    }
    for (int i = 0; i < width; i++) {
      means[i] /= Math.max(1, candidates.size());
    }
    return means;
  }

  /** Returns the reasons for the candidate at a place, strongest first, at most four. */
  public List<Reason> explain(
      Query query, Candidates candidates, int place, double[] weights, double[] means) {
    Map<Group, Double> byGroup = new EnumMap<>(Group.class);
    addFeatures(byGroup, query, candidates, place, weights, means);
    if (ranker.knowsIdentities()) {
      addIdentities(byGroup, query, candidates, place, weights);
    }
    double sum = 0;
    for (double part : byGroup.values()) {
      sum += Math.abs(part);
    }
    List<Reason> reasons = new ArrayList<>();
    for (Group group : Group.values()) {
      double part = byGroup.getOrDefault(group, 0.0);
      if (part > LEAST_PART * sum) {
        addIfKnown(reasons, reason(query, candidates.handle(place), group, part));
      }
    }
    addIfKnown(reasons, wished(query, candidates, place, sum));
    reasons.sort(Comparator.comparingDouble(Reason::contribution).reversed());
    return reasons.stream().limit(REASONS_MAX).toList();
  }

  private static @Nullable Reason wished(
      Query query, Candidates candidates, int place, double sum) {
    double part = candidates.wish(place);
    Item item = query.columns().item(candidates.handle(place));
    return part > LEAST_PART * sum && item != null
        ? named(Kind.STEERED, query.wishes().wanted(item), part)
        : null;
  }

  private static void addIfKnown(List<Reason> reasons, @Nullable Reason reason) {
    if (reason != null) {
      reasons.add(reason);
    }
  }

  /** Adds what the features add over those of the mean candidate. */
  private void addFeatures(
      Map<Group, Double> byGroup,
      Query query,
      Candidates candidates,
      int place,
      double[] weights,
      double[] means) {
    int width = means.length;
    float[] rows = candidates.features(width);
    double[] middle = new double[width];
    for (int i = 0; i < width; i++) {
      middle[i] = (rows[place * width + i] + means[i]) / 2;
    }
    for (int o = 0; o < weights.length; o++) {
      double slope = slope(candidates, place, o, weights);
      double[] slopes = ranker.head(o).slopes(query, middle);
      for (int i = 0; i < width; i++) {
        double part = slope * slopes[i] * (rows[place * width + i] - means[i]);
        byGroup.merge(ranker.schema().group(i), part, Double::sum);
      }
    }
  }

  /** Adds what the model has learned of how this viewer takes to the item's author and tags. */
  private void addIdentities(
      Map<Group, Double> byGroup, Query query, Candidates candidates, int place, double[] weights) {
    Encounter encounter = ranker.meet(query);
    encounter.item(query, candidates.handle(place));
    for (int o = 0; o < weights.length; o++) {
      if (!ranker.head(o).choosing()) {
        double slope = slope(candidates, place, o, weights);
        byGroup.merge(Group.OTHER, slope * encounter.pairs(o, Identities.ITEM), Double::sum);
        byGroup.merge(Group.AUTHOR, slope * encounter.pairs(o, Identities.AUTHOR), Double::sum);
        byGroup.merge(Group.TAG, slope * encounter.pairs(o, Identities.TAG), Double::sum);
      }
    }
    ranker.leave(encounter);
  }

  private double slope(Candidates candidates, int place, int objective, double[] weights) {
    double[] predictions = candidates.predictions(weights.length);
    double prediction = predictions[place * weights.length + objective];
    return slope(ranker.head(objective), prediction) * weights[objective];
  }

  private static double slope(Head head, double prediction) {
    double whole = head.choosing() ? head.amountWhenChosen() : head.max();
    double share = whole == 0 ? 0 : prediction / whole;
    return whole * share * (1 - share);
  }

  private @Nullable Reason reason(Query query, int item, Group group, double part) {
    return switch (group) {
      case POPULARITY -> new Reason(Kind.POPULAR, "", part);
      case TREND -> new Reason(Kind.TRENDING, "", part);
      case NEWNESS -> new Reason(Kind.NEW, "", part);
      case TOGETHER -> named(Kind.WATCHED_TOGETHER, companion(query, item), part);
      case TAG -> named(Kind.TAG, likedTag(query, item), part);
      case AUTHOR -> named(Kind.AUTHOR, likedAuthor(query, item), part);
      case OTHER -> null;
    };
  }

  private static @Nullable Reason named(Kind kind, String subject, double part) {
    return subject.isEmpty() ? null : new Reason(kind, subject, part);
  }

  private String companion(Query query, int item) {
    double best = 0;
    String companion = "";
    for (int i = 0; i < query.engagedCount(); i++) {
      long[] row = store.neighbours().row(query.engaged(i));
      double weight = Neighbours.weightOf(row, item) / (1 + Neighbours.total(row));
      if (weight > best && store.items().names().isLive(query.engaged(i))) {
        best = weight;
        companion = store.items().names().name(query.engaged(i));
      }
    }
    return companion;
  }

  private String likedTag(Query query, int item) {
    ItemColumns columns = query.columns();
    int best = NameTable.NONE;
    for (int i = 0; i < columns.tagCount(item); i++) {
      int tag = columns.tag(item, i);
      best = liking(query, tag) > liking(query, best) ? tag : best;
    }
    return store.subjects().subject(best);
  }

  private String likedAuthor(Query query, int item) {
    int author = query.columns().author(item);
    return liking(query, author) > 0 ? store.subjects().subject(author) : "";
  }

  private static float liking(Query query, int subject) {
    return Math.max(query.affinity(subject), query.recentAffinity(subject));
  }
}
