package dev.riffle.engine.retrieval;

import dev.riffle.engine.math.TopList;
import dev.riffle.engine.store.Popularity;
import dev.riffle.engine.store.Viewer;
import java.util.List;
import java.util.Map;

/** Adds the segments that the viewer belongs to, and what is popular in them. */
public final class SegmentHydrator implements QueryHydrator {
  private static final int ITEMS_MAX = 100;

  private final Popularity popularity;
  private final List<String> attributes;

  public SegmentHydrator(Popularity popularity, List<String> attributes) {
    this.popularity = popularity;
    this.attributes = attributes;
  }

  @Override
  public void hydrate(Query query) {
    for (int i = 0; i < attributes.size(); i++) {
      String value = ProfileHydrator.attribute(query, attributes.get(i));
      if (!value.isEmpty()) {
        add(query, name(attributes.get(i), value));
      }
    }
  }

  /** Returns the name of the segment of viewers with a value of an attribute. */
  public static String name(String attribute, String value) {
    return attribute + "=" + value;
  }

  /** Returns the value of an attribute in an event's context, or else of its viewer. */
  public static String value(Map<String, String> context, Viewer viewer, String attribute) {
    String value = context.get(attribute);
    return value == null ? viewer.attributes().getOrDefault(attribute, "") : value;
  }

  private void add(Query query, String segment) {
    query.segments.add(segment);
    TopList list = popularity.segment(segment);
    for (int i = 0; i < Math.min(ITEMS_MAX, list.size()); i++) {
      float log = (float) popularity.segmentLog(list.key(i), query.nowMillis());
      if (!query.segmentLogs.contains(list.id(i)) || query.segmentLogs.get(list.id(i)) < log) {
        query.segmentLogs.put(list.id(i), log);
      }
    }
  }
}
