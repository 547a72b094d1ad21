package dev.riffle.engine.retrieval;

import dev.riffle.engine.profile.Steer;
import dev.riffle.engine.store.Affinities;
import dev.riffle.engine.store.History;
import dev.riffle.engine.store.ItemTable;
import dev.riffle.engine.store.NameTable;
import dev.riffle.engine.store.SubjectTable;

/** Adds what the viewer saw, liked and thinks of tags and authors, and what must not appear. */
public final class ProfileHydrator implements QueryHydrator {
  private final ItemTable items;
  private final SubjectTable subjects;
  private final int historyMax;

  public ProfileHydrator(ItemTable items, SubjectTable subjects, int historyMax) {
    this.items = items;
    this.subjects = subjects;
    this.historyMax = historyMax;
  }

  @Override
  public void hydrate(Query query) {
    addHistory(query, query.viewer().history());
    addAffinities(query, query.viewer().affinities());
    for (Steer steer : query.viewer().steering().steers()) {
      query.wishes.add(steer, subjects);
    }
    for (String id : query.asked().exclude()) {
      exclude(query, items.find(id));
    }
    query.language = subjects.findLanguage(attribute(query, "language"));
    query.region = subjects.findRegion(attribute(query, "region"));
  }

  private void addHistory(Query query, History history) {
    for (int i = history.size() - 1; i >= 0; i--) {
      query.seen.put(history.item(i), i);
      if (history.engaged(i) && query.engagedCount() < historyMax) {
        query.addEngaged(history.item(i));
      }
    }
  }

  private static void addAffinities(Query query, Affinities affinities) {
    for (int i = 0; i < affinities.size(); i++) {
      query.affinities.put(affinities.subject(i), affinities.lasting(i));
      query.recentAffinities.put(affinities.subject(i), affinities.recent(i));
    }
  }

  private static void exclude(Query query, int item) {
    if (item != NameTable.NONE) {
      query.excluded.put(item, 1);
    }
  }

  /** Returns what the request's context, or else the viewer's attributes, have under a name. */
  static String attribute(Query query, String name) {
    String value = query.asked().context().get(name);
    return value == null ? query.viewer().attributes().getOrDefault(name, "") : value;
  }
}
