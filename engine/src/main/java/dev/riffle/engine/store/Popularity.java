package dev.riffle.engine.store;

import dev.riffle.engine.math.Exponents;
import dev.riffle.engine.math.TopList;
import dev.riffle.engine.settings.PopularitySettings;
import dev.riffle.engine.snapshot.SlotTable;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import dev.riffle.engine.snapshot.Stateful;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Decayed counts of items at several half-lives, over all viewers and by segment of viewers. An
 * item's key at half-life h is log2 of the sum of weight x 2^(time / h), so that its count now is
 * 2^(key - now / h) and nothing has to be aged.
 */
public final class Popularity implements Stateful {
  /** Below this logarithm a count is as good as none. */
  public static final double FLOOR = -6;

  private static final double NEWCOMER = Exponents.log2(0.05);

  private final ItemTable items;
  private final SubjectTable subjects;
  private final double[] halfLives;
  private final double segmentHalfLife;
  private final int listSize;
  private final int segmentsMax;
  private final TopList[] tops;
  private final NameTable segments;
  private final Boards boards;

  public Popularity(PopularitySettings settings, ItemTable items, SubjectTable subjects) {
    this.items = items;
    this.subjects = subjects;
    halfLives = settings.halfLivesMillis();
    segmentHalfLife = settings.segmentHalfLifeMillis();
    listSize = settings.listSize();
    segmentsMax = settings.segmentsMax();
    tops = new TopList[halfLives.length];
    for (int h = 0; h < tops.length; h++) {
      tops[h] = new TopList(listSize);
    }
    segments = new NameTable(segmentsMax);
    boards = new Boards(segments, listSize);
  }

  /** Returns the most popular at a half-life. */
  public TopList top(int halfLife) {
    return tops[halfLife];
  }

  public int halfLives() {
    return halfLives.length;
  }

  /** Returns log2 of an item's count now, at least {@link #FLOOR}. */
  public double log(ItemColumns columns, int item, int halfLife, long nowMillis) {
    double key = columns.number(item, ItemLayout.POPULARITY + halfLife);
    return Math.max(FLOOR, key - nowMillis / halfLives[halfLife]);
  }

  /** Returns how a short half-life stands out over a long one: log2 of rate over rate. */
  public double trend(ItemColumns columns, int item, long nowMillis) {
    int last = halfLives.length - 1;
    double rateShort = log(columns, item, 0, nowMillis) - logLife(0);
    double rateLong = log(columns, item, last, nowMillis) - logLife(last);
    return last == 0 ? 0 : rateShort - rateLong;
  }

  private double logLife(int halfLife) {
    return Double.isInfinite(halfLives[halfLife]) ? 0 : Exponents.log2(halfLives[halfLife]);
  }

  /** Returns the tables of segments and of their lists. */
  List<SlotTable> tables() {
    return List.of(segments, boards);
  }

  /** Returns the list of a segment such as {@code language=de}; empty where it is unknown. */
  public TopList segment(String name) {
    return boards.get(segments.find(name));
  }

  /** Returns log2 of a segment's count now, from a key of its list. */
  public double segmentLog(double key, long nowMillis) {
    return Math.max(FLOOR, key - nowMillis / segmentHalfLife);
  }

  /** Counts an item once more. */
  public void hit(int item, double weight, long millis) {
    double log = Exponents.log2(weight);
    for (int h = 0; h < tops.length; h++) {
      int column = ItemLayout.POPULARITY + h;
      double key =
          Exponents.logAdd(items.columns().number(item, column), log + millis / halfLives[h]);
      items.set(item, column, key);
      tops[h].offer(item, key);
    }
    offerToSubjects(item, items.columns().number(item, boardColumn()));
  }

  /** Counts an item once more in a segment. */
  public void hitSegment(String segment, int item, double weight, long millis) {
    if (segments.isFull() && segments.find(segment) == NameTable.NONE) {
      int oldest = segments.oldest();
      boards.remove(oldest);
      segments.remove(oldest);
    }
    boards
        .open(segments.touch(segment))
        .hit(item, Exponents.log2(weight) + millis / segmentHalfLife);
  }

  /** Makes a new or changed item known to the lists of its tags and author. */
  public void introduce(int item, long millis) {
    double key = items.columns().number(item, boardColumn());
    double start = NEWCOMER + millis / halfLives[halfLives.length - 1];
    offerToSubjects(item, Math.max(key, start));
  }

  /** Takes an item out of the lists of its tags and author, before those change. */
  public void leave(int item) {
    forEachSubject(item, subject -> subjects.boards().open(subject).remove(item));
  }

  /** Takes an item out of every list. */
  public void remove(int item) {
    for (TopList top : tops) {
      top.remove(item);
    }
    leave(item);
    boards.removeEverywhere(item);
  }

  private int boardColumn() {
    return ItemLayout.POPULARITY + halfLives.length - 1;
  }

  private void offerToSubjects(int item, double key) {
    forEachSubject(
        item,
        subject -> {
          subjects.names().touch(subject);
          subjects.boards().open(subject).offer(item, key);
        });
  }

  private void forEachSubject(int item, IntConsumer action) {
    ItemColumns columns = items.columns();
    for (int i = 0; i < columns.tagCount(item); i++) {
      acceptLive(columns.tag(item, i), action);
    }
    acceptLive(columns.author(item), action);
  }

  private void acceptLive(int subject, IntConsumer action) {
    if (subjects.names().isLive(subject)) {
      action.accept(subject);
    }
  }

  @Override
  public void write(StateWriter out) {
    for (TopList top : tops) {
      Lists.write(out, top);
    }
  }

  @Override
  public void read(StateReader in) {
    for (TopList top : tops) {
      Lists.read(in, top, listSize);
    }
  }
}
