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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says why an item's score stands out, by what adds most to it. */
public final class Explainer {
  private static final int REASONS_MAX = 4;
  private static final double LEAST_PART = 0.05;
  private static final List<Group> GROUPS = List.of(Group.values());
  private static final Comparator<Reason> STRONGEST_FIRST =
      Comparator.comparingDouble(Reason::contribution).reversed();

  private final Ranker ranker;
  private final Store store;

  public Explainer(Ranker ranker, Store store) {
    this.ranker = ranker;
    this.store = store;
  }

  /** Returns what the candidates' scores come from, for {@link #explain}. */
  public Contributions contributions(Query query, Candidates candidates, double[] weights) {
    return new Contributions(ranker, query, candidates, weights);
  }

  /** Returns the reasons for the candidate at a place, strongest first, at most four. */
  public List<Reason> explain(
      Query query, Candidates candidates, int place, Contributions contributions) {
    contributions.at(place);
    double sum = 0;
    for (Group group : GROUPS) {
      sum += Math.abs(contributions.of(group));
    }
    List<Reason> reasons = new ArrayList<>();
    for (Group group : GROUPS) {
      double part = contributions.of(group);
      if (part > LEAST_PART * sum) {
        addIfKnown(reasons, reason(query, candidates.handle(place), group, part));
      }
    }
    addIfKnown(reasons, wished(query, candidates, place, sum));
    reasons.sort(STRONGEST_FIRST);
    return reasons.subList(0, Math.min(REASONS_MAX, reasons.size()));
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
