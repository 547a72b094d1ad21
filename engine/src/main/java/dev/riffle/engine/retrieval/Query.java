package dev.riffle.engine.retrieval;

import dev.riffle.engine.feed.FeedRequest.Seen;
import dev.riffle.engine.math.IntFloatMap;
import dev.riffle.engine.math.Random64;
import dev.riffle.engine.math.TopHeap;
import dev.riffle.engine.store.ItemColumns;
import dev.riffle.engine.store.NameTable;
import dev.riffle.engine.store.Viewer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who asks for what, and what is known of them: the request as the stages of the pipeline see it.
 * Used again for other requests; not thread-safe.
 */
public final class Query {
  final IntFloatMap seen = new IntFloatMap(128);
  final IntFloatMap excluded = new IntFloatMap(16);
  final IntFloatMap affinities = new IntFloatMap(64);
  final IntFloatMap recentAffinities = new IntFloatMap(64);
  final IntFloatMap together = new IntFloatMap(1_024);
  final IntFloatMap togetherLast = new IntFloatMap(128);
  final IntFloatMap associated = new IntFloatMap(1_024);
  final Taste taste = new Taste();
  final IntFloatMap segmentLogs = new IntFloatMap(256);
  final Wishes wishes = new Wishes();
  final List<String> segments = new ArrayList<>();
  final Random64 random = new Random64(0);

  /** Room for one source at a time to choose its best in. */
  final TopHeap heap = new TopHeap();

  private Asked asked;
  private Viewer viewer;
  private ItemColumns columns;
  private int[] engaged = new int[16];
  private int engagedCount;
  private boolean wantsAll = true;
  int language = NameTable.NONE;
  int region = NameTable.NONE;

  /**
   * What was asked for.
   *
   * @param viewer the viewer's name
   * @param seed of everything random in the answer
   * @param candidates handles to rank; empty to search
   */
  public record Asked(
      String viewer,
      long nowMillis,
      long seed,
      int count,
      Map<String, String> context,
      FilterExpression filter,
      Set<String> exclude,
      List<String> candidates,
      Seen seen) {
    static final Asked NOTHING =
        new Asked("", 0, 0, 1, Map.of(), FilterExpression.ALL, Set.of(), List.of(), Seen.EXCLUDE);
  }

  /** Creates a query that has yet to begin. */
  public Query(Viewer viewer, ItemColumns columns) {
    asked = Asked.NOTHING;
    this.viewer = viewer;
    this.columns = columns;
  }

  /** Starts over with another request. */
  public void begin(Asked asked, Viewer viewer, ItemColumns columns) {
    this.asked = asked;
    this.viewer = viewer;
    this.columns = columns;
    random.reset(asked.seed());
    seen.clear();
    excluded.clear();
    affinities.clear();
    recentAffinities.clear();
    together.clear();
    togetherLast.clear();
    associated.clear();
    taste.clear();
    segmentLogs.clear();
    segments.clear();
    wishes.clear();
    engagedCount = 0;
    wantsAll = asked.filter().equals(FilterExpression.ALL);
    language = NameTable.NONE;
    region = NameTable.NONE;
  }

  public Asked asked() {
    return asked;
  }

  /** Tells whether the request has no filter. */
  boolean wantsAll() {
    return wantsAll;
  }

  public Viewer viewer() {
    return viewer;
  }

  public ItemColumns columns() {
    return columns;
  }

  public long nowMillis() {
    return asked.nowMillis();
  }

  public Random64 random() {
    return random;
  }

  /** Returns the subject of the viewer's language, or {@link NameTable#NONE}. */
  public int language() {
    return language;
  }

  /** Returns the subject of the viewer's region, or {@link NameTable#NONE}. */
  public int region() {
    return region;
  }

  /** Returns the viewer's lasting affinity to a subject, -1 to 1; 0 where nothing is known. */
  public float affinity(int subject) {
    return subject < 0 ? 0 : affinities.get(subject);
  }

  /** Returns the viewer's affinity to a subject by the last signals alone, -1 to 1. */
  public float recentAffinity(int subject) {
    return subject < 0 ? 0 : recentAffinities.get(subject);
  }

  /** Returns what the viewer asked to see more or less of. */
  public Wishes wishes() {
    return wishes;
  }

  /** Returns how much an item is watched together with the viewer's last ones, at least 0. */
  public float together(int item) {
    return together.get(item);
  }

  /** Returns how much an item is watched together with the viewer's very last one, at least 0. */
  public float togetherLast(int item) {
    return togetherLast.get(item);
  }

  /** Returns how much the set of items that the viewer likes speaks for an item; 0 for nothing. */
  public float associated(int item) {
    return associated.get(item);
  }

  /** Returns how well an item's factor fits the viewer's, about 0 to 1; 0 where one is missing. */
  public float fit(int item) {
    return taste.score(item);
  }

  /** Tells whether the viewer belongs to a segment that is counted. */
  public boolean hasSegment() {
    return segmentLogs.size() > 0;
  }

  /** Tells whether an item is among the popular ones of the viewer's segments. */
  public boolean popularInSegment(int item) {
    return segmentLogs.contains(item);
  }

  /** Returns log2 of an item's count in the viewer's segments. */
  public float segmentLog(int item) {
    return segmentLogs.get(item);
  }

  public int engagedCount() {
    return engagedCount;
  }

  /** Returns an item that the viewer liked in some way, 0 for the last one. */
  public int engaged(int index) {
    return engaged[index];
  }

  void addEngaged(int item) {
    if (engagedCount == engaged.length) {
      engaged = Arrays.copyOf(engaged, engagedCount * 2);
    }
    engaged[engagedCount++] = item;
  }
}
