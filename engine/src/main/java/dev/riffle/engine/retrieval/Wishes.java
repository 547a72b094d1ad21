package dev.riffle.engine.retrieval;

import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.math.IntFloatMap;
import dev.riffle.engine.profile.Steer;
import dev.riffle.engine.store.ItemColumns;
import dev.riffle.engine.store.SubjectTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the viewer of a query asked to see more or less of. Used again; not thread-safe. */
public final class Wishes {
  private final IntFloatMap subjects = new IntFloatMap(16);
  private final Map<String, Float> kinds = new HashMap<>();
  private final List<Steer> steers = new ArrayList<>();

  void clear() {
    subjects.clear();
    kinds.clear();
    steers.clear();
  }

  /** Takes a wish; one for a tag or author that no item has is kept for later requests. */
  void add(Steer steer, SubjectTable table) {
    steers.add(steer);
    switch (steer.kind()) {
      case TAG -> add(table.findTag(steer.subject()), steer);
      case AUTHOR -> add(table.findAuthor(steer.subject()), steer);
      case KIND -> kinds.put(steer.subject(), (float) steer.strength());
    }
  }

  private void add(int subject, Steer steer) {
    if (subject >= 0) {
      subjects.put(subject, (float) steer.strength());
    }
  }

  public boolean isEmpty() {
    return steers.isEmpty();
  }

  int count() {
    return subjects.size();
  }

  int subject(int index) {
    return subjects.key(index);
  }

  float strength(int index) {
    return subjects.value(index);
  }

  /** Tells whether the viewer wants to see nothing of an item's tags, author or kind ever. */
  public boolean forbid(ItemColumns columns, int item) {
    boolean never = of(columns.author(item)) == -1 || ofKind(columns, item) == -1;
    for (int i = 0; i < columns.tagCount(item) && !never; i++) {
      never = of(columns.tag(item, i)) == -1;
    }
    return never;
  }

  /** Returns how much more, or less, the viewer wants of an item's like, -1 to 1. */
  public double strength(ItemColumns columns, int item) {
    double sum = of(columns.author(item)) + ofKind(columns, item);
    for (int i = 0; i < columns.tagCount(item); i++) {
      sum += of(columns.tag(item, i));
    }
    return Math.clamp(sum, -1, 1);
  }

  private float of(int subject) {
    return subject < 0 ? 0 : subjects.get(subject);
  }

  private float ofKind(ItemColumns columns, int item) {
    Item known = kinds.isEmpty() ? null : columns.item(item);
    return known == null ? 0 : kinds.getOrDefault(known.kind(), 0f);
  }

  /** Returns the subject of the strongest wish for an item's like; empty if there is none. */
  public String wanted(Item item) {
    Steer strongest = null;
    for (Steer steer : steers) {
      boolean stronger = strongest == null || steer.strength() > strongest.strength();
      strongest = steer.strength() > 0 && stronger && isAbout(steer, item) ? steer : strongest;
    }
    return strongest == null ? "" : strongest.subject();
  }

  private static boolean isAbout(Steer steer, Item item) {
    return switch (steer.kind()) {
      case TAG -> item.tags().contains(steer.subject());
      case AUTHOR -> item.author().equals(steer.subject());
      case KIND -> item.kind().equals(steer.subject());
    };
  }
}
