package dev.riffle.engine.ranking;

import dev.riffle.engine.settings.RankingSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  public FeatureSchema(int halfLives, List<String> objectiveNames, int sourceCount) {
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
        .filter(i -> settings.leaveOut().contains(group(i).name().toLowerCase(Locale.ROOT)))
        .toArray();
  }

  int objectives() {
    return objectives;
  }
}
