package dev.riffle.engine.ranking;

import dev.riffle.engine.check.Check;
import dev.riffle.engine.settings.RankingSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The ranker's features: their names, what each speaks of, and the weight with which a prediction
 * starts before anything is learned. Their order is part of the log's format.
 */
public final class FeatureSchema {
  /** What a feature speaks of, for reasons. */
  public enum Group {
    POPULARITY,
    TREND,
    TOGETHER,
    TAG,
    AUTHOR,
    NEWNESS,
    OTHER
  }

  private record Feature(String name, Group group, double start) {}

  private final List<Feature> features = new ArrayList<>();
  final int bias;
  final int popularity;
  final int segment;
  final int trend;
  final int together;
  final int togetherLast;
  final int togetherAny;
  final int related;
  final int associated;
  final int fit;
  final int tagMean;
  final int tagBest;
  final int tagWorst;
  final int author;
  final int tagRecent;
  final int authorRecent;
  final int age;
  final int fresh;
  final int duration;
  final int language;
  final int region;
  final int itemRates;
  final int viewerRates;
  final int historyLength;
  final int hourSine;
  final int hourCosine;
  final int position;
  final int sources;
  private final int crossedPopularity;
  private final int objectives;
  private final Map<String, Double> starts;

  /**
   * Lists the features.
   *
   * @param starts weights by name, in place of those that suit a feed of short videos
   * @throws IllegalArgumentException if a name is no feature's
   */
  public FeatureSchema(
      int halfLives, List<String> objectiveNames, int sourceCount, Map<String, Double> starts) {
    this.starts = Map.copyOf(starts);
    objectives = objectiveNames.size();
    bias = add("bias", Group.OTHER, 0);
    popularity = features.size();
    for (int h = 0; h < halfLives; h++) {
      add("popularity-" + h, Group.POPULARITY, 1.0 / halfLives);
    }
    crossedPopularity = popularity + halfLives / 2;
    segment = add("popularity-segment", Group.POPULARITY, 0.1);
    trend = add("trend", Group.TREND, 0.1);
    together = add("together", Group.TOGETHER, 0.6);
    togetherLast = add("together-last", Group.TOGETHER, 0.3);
    togetherAny = add("together-any", Group.TOGETHER, 0);
    related = add("related", Group.TOGETHER, 0);
    associated = add("associated", Group.TOGETHER, 0.2);
    fit = add("fit", Group.TOGETHER, 0.2);
    tagMean = add("tag-mean", Group.TAG, 1.2);
    tagBest = add("tag-best", Group.TAG, 0.8);
    tagWorst = add("tag-worst", Group.TAG, 0.8);
    author = add("author", Group.AUTHOR, 0.8);
    tagRecent = add("tag-recent", Group.TAG, 1.2);
    authorRecent = add("author-recent", Group.AUTHOR, 0.6);
    age = add("age", Group.NEWNESS, -0.2);
    fresh = add("fresh", Group.NEWNESS, 0.1);
    duration = add("duration", Group.OTHER, 0);
    language = add("language", Group.OTHER, 0.2);
    region = add("region", Group.OTHER, 0.1);
    itemRates = features.size();
    objectiveNames.forEach(name -> add("item-rate-" + name, Group.POPULARITY, 0));
    viewerRates = features.size();
    objectiveNames.forEach(name -> add("viewer-rate-" + name, Group.OTHER, 0));
    historyLength = add("history-length", Group.OTHER, 0);
    hourSine = add("hour-sine", Group.OTHER, 0);
    hourCosine = add("hour-cosine", Group.OTHER, 0);
    position = add("position", Group.OTHER, 0);
    sources = features.size();
    for (int s = 0; s < sourceCount; s++) {
      add("source-" + s, Group.OTHER, 0);
    }
    List<String> names = features.stream().map(Feature::name).toList();
    starts
        .keySet()
        .forEach(name ->
            Check.require(
                names.contains(name),
                "ranking.start must name features, one of %s, but named \"%s\""
                    .formatted(names, name)));
  }

  private int add(String name, Group group, double start) {
    features.add(new Feature(name, group, start));
    return features.size() - 1;
  }

  public int size() {
    return features.size();
  }

  public Group group(int feature) {
    return features.get(feature).group();
  }

  /** Returns where the place in the feed is, which is 0 in serving. */
  public int position() {
    return position;
  }

  /**
   * Returns the weights with which the prediction of an objective starts: towards what is liked and
   * popular, or, for one to be avoided, away from what is liked.
   */
  double[] start(int objective, boolean wanted) {
    double[] start = new double[size()];
    if (!starts.isEmpty()) {
      starts.forEach((name, weight) -> start[indexOf(name)] = wanted ? weight : 0);
      return start;
    }
    for (int i = 0; i < start.length; i++) {
      boolean personal = group(i) == Group.TAG || group(i) == Group.AUTHOR;
      double weight = features.get(i).start();
      start[i] = wanted ? weight : personal ? -weight : 0;
    }
    start[itemRates + objective] = 1;
    start[viewerRates + objective] = 0.5;
    return start;
  }

  /** Returns the crosses of what a choice hinges on: popularity, co-visits, age and trend. */
  Crosses crosses(RankingSettings settings) {
    return settings.leaveOut().contains("crosses")
        ? new Crosses(size())
        : new Crosses(size(), crossedPopularity, trend, together, togetherLast, age);
  }

  /** Returns the features that are always 0. */
  int[] leftOut(RankingSettings settings) {
    return IntStream.range(0, size())
        .filter(i -> isOneOf(settings.leaveOut(), features.get(i)))
        .toArray();
  }

  private static boolean isOneOf(List<String> parts, Feature feature) {
    return parts.contains(feature.group.name().toLowerCase(Locale.ROOT))
        || parts.contains(feature.name);
  }

  private int indexOf(String name) {
    for (int i = 0; i < size(); i++) {
      if (features.get(i).name().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException("there is no feature \"%s\"".formatted(name));
  }

  int objectives() {
    return objectives;
  }
}
