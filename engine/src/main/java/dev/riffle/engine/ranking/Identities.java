package dev.riffle.engine.ranking;

import dev.riffle.engine.math.Random64;
import dev.riffle.engine.prediction.Example;
import dev.riffle.engine.prediction.Ids;
import dev.riffle.engine.prediction.Sides;
import dev.riffle.engine.store.ItemColumns;
import dev.riffle.engine.store.ItemLayout;
import java.util.Map;

/**
 * Who asks for what, as ids in fields: the viewer, the viewer's language and region and the hour of
 * the day; the item, its author, its tags and its language.
 */
public final class Identities {
  static final int ITEM = 4;
  static final int AUTHOR = 5;
  static final int TAG = 6;
  static final int ITEM_LANGUAGE = 7;
  static final Sides SIDES = new Sides(4, 4);

  private static final int VIEWER = 0;
  private static final int LANGUAGE = 1;
  private static final int REGION = 2;
  private static final int HOUR = 3;
  private static final long HOUR_MILLIS = 3_600_000;
  private static final int HOURS = 24;

  private Identities() {}

  /** Adds who asks, and when. */
  public static void addViewer(
      Ids ids, String viewer, Map<String, String> attributes, long millis) {
    ids.add(VIEWER, Random64.hash(viewer));
    addAttribute(ids, LANGUAGE, attributes.getOrDefault("language", ""));
    addAttribute(ids, REGION, attributes.getOrDefault("region", ""));
    ids.add(HOUR, Math.floorMod(Math.floorDiv(millis, HOUR_MILLIS), HOURS));
  }

  private static void addAttribute(Ids ids, int field, String value) {
    if (!value.isEmpty()) {
      ids.add(field, Random64.hash(value));
    }
  }

  /** Adds an item, by its handle, and what is known of it. */
  public static void addItem(Ids ids, ItemColumns columns, int item) {
    ids.add(ITEM, item);
    addSubject(ids, AUTHOR, columns.author(item));
    for (int i = 0; i < columns.tagCount(item); i++) {
      ids.add(TAG, columns.tag(item, i));
    }
    addSubject(ids, ITEM_LANGUAGE, columns.subject(item, ItemLayout.LANGUAGE));
  }

  private static void addSubject(Ids ids, int field, int subject) {
    if (subject >= 0) {
      ids.add(field, subject);
    }
  }

  /** Returns the key under which a viewer is known. */
  static long viewerKey(String viewer) {
    return Example.key(VIEWER, Random64.hash(viewer));
  }
}
