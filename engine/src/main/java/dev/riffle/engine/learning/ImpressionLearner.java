package dev.riffle.engine.learning;

import dev.riffle.engine.event.Served;
import dev.riffle.engine.feed.Features;
import dev.riffle.engine.learning.Outcomes.Outcome;
import dev.riffle.engine.math.Random64;
import dev.riffle.engine.objective.Objective;
import dev.riffle.engine.prediction.Example;
import dev.riffle.engine.prediction.Ids;
import dev.riffle.engine.ranking.Identities;
import dev.riffle.engine.ranking.Ranker;
import dev.riffle.engine.settings.RankingSettings;
import dev.riffle.engine.snapshot.SlotTable;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import dev.riffle.engine.snapshot.Stateful;
import dev.riffle.engine.store.NameTable;
import dev.riffle.engine.store.Store;
import java.util.List;
import java.util.Map;

/**
 * Joins outcomes to what was shown. What happens is learned from at once; what has not happened
 * when the objective's patience is over, by the time of the log, is learned from as a no.
 */
final class ImpressionLearner implements Stateful {
  private static final float FEATURE_MAX = 100;

  private final ImpressionLog log;
  private final List<Objective> objectives;
  private final long[] cursors;
  private final boolean onlyExamined;
  private final boolean identities;
  private final Store store;
  private final Ranker ranker;
  private final Counts counts;

  ImpressionLearner(
      List<Objective> objectives,
      RankingSettings settings,
      Store store,
      Ranker ranker,
      Counts counts) {
    log = new ImpressionLog(settings.openImpressions());
    this.objectives = objectives;
    cursors = new long[objectives.size()];
    onlyExamined = settings.onlyExamined();
    identities = settings.identities();
    this.store = store;
    this.ranker = ranker;
    this.counts = counts;
  }

  /** Returns the table of those who wait for their outcome. */
  SlotTable table() {
    return log;
  }

  /** Returns how many wait for their outcome. */
  long open() {
    return log.end() - log.first();
  }

  /** Opens a record for each item of a feed. */
  void show(Served served, long nowMillis) {
    long request = Random64.hash(served.requestId());
    int viewer = store.viewers().find(served.viewer());
    for (int position = 0; position < served.items().size(); position++) {
      Served.Shown shown = served.items().get(position);
      int item = store.items().find(shown.item());
      if (item != NameTable.NONE) {
        makeRoom();
        float[] features = features(shown.features(), position);
        Example ids = ids(served.viewer(), viewer, item, nowMillis);
        log.add(new Impression(request, item, viewer, nowMillis, position, features, ids));
        store.exploration().shown(item, nowMillis);
        counts.impressions++;
      }
    }
  }

  private Example ids(String name, int viewer, int item, long nowMillis) {
    Ids ids = new Ids();
    if (!identities) {
      return ids.example();
    }
    Map<String, String> attributes =
        viewer == NameTable.NONE ? Map.of() : store.viewers().get(viewer).attributes();
    Identities.addViewer(ids, name, attributes, nowMillis);
    Identities.addItem(ids, store.items().columns(), item);
    return ids.example();
  }

  private float[] features(Features features, int position) {
    float[] row = features.toArray();
    if (row.length != ranker.schema().size()) {
      return new float[0];
    }
    for (int i = 0; i < row.length; i++) {
      row[i] = Float.isNaN(row[i]) ? 0 : Math.clamp(row[i], -FEATURE_MAX, FEATURE_MAX);
    }
    row[ranker.schema().position()] = (float) (StrictMath.log(1 + position) / 2);
    return row;
  }

  private void makeRoom() {
    if (log.isFull()) {
      counts.impressionsDropped++;
      for (int o = 0; o < cursors.length; o++) {
        cursors[o] = Math.max(cursors[o], log.first() + 1);
      }
      log.removeFirst();
    }
  }

  /** Learns what an event says of an open impression; returns whether there is one. */
  boolean join(String requestId, int item, int viewer, Outcome outcome, double weight, long now) {
    long sequence = log.find(Random64.hash(requestId), item);
    if (sequence < 0) {
      return false;
    }
    Impression impression = log.change(sequence);
    examine(sequence, impression);
    for (int o = 0; o < cursors.length; o++) {
      if (cursors[o] <= sequence && outcome.label(o) > 0) {
        settle(impression, o, outcome.label(o), viewer, weight, now);
      }
    }
    return true;
  }

  /** Marks an impression, and what came before it in the same feed, as looked at. */
  private void examine(long sequence, Impression impression) {
    for (long s = sequence; s >= log.first(); s--) {
      Impression earlier = log.get(s);
      if (earlier.request != impression.request || (earlier.examined && s < sequence)) {
        return;
      }
      log.change(s).examined = true;
    }
  }

  /** Learns a no from every impression whose time is over. */
  void close(long nowMillis) {
    long closed = log.end();
    for (int o = 0; o < cursors.length; o++) {
      closed = Math.min(closed, close(o, nowMillis));
    }
    while (log.first() < closed) {
      log.removeFirst();
    }
  }

  private long close(int objective, long nowMillis) {
    long patience = objectives.get(objective).patience().toMillis();
    long sequence = cursors[objective];
    while (sequence < log.end() && log.get(sequence).millis + patience <= nowMillis) {
      Impression impression = log.change(sequence);
      if (impression.examined || !onlyExamined) {
        settle(impression, objective, 0, impression.viewer, 1, nowMillis);
      }
      sequence++;
    }
    cursors[objective] = sequence;
    return sequence;
  }

  /** Forgets who saw what, of one viewer. */
  void forget(int viewer) {
    for (long s = log.first(); s < log.end(); s++) {
      if (log.get(s).viewer == viewer) {
        log.change(s).forget();
      }
    }
  }

  private void settle(
      Impression impression, int objective, double label, int viewer, double weight, long now) {
    if ((impression.done & 1 << objective) != 0) {
      return;
    }
    if (impression.done == 0) {
      ranker.see(impression.ids, now);
    }
    impression.done |= 1 << objective;
    if (impression.features.length > 0) {
      ranker.learn(objective, impression.ids, impression.features, label);
    }
    if (store.items().names().isLive(impression.item) && isNews(impression, objective, viewer)) {
      store.rates().tried(impression.item, objective, label, weight, now);
    }
    if (viewer != NameTable.NONE) {
      store.viewers().tried(viewer, objective, label);
    }
  }

  /** Tells whether the viewer had not met the objective on the item before, as far as known. */
  private boolean isNews(Impression impression, int objective, int viewer) {
    int flags = store.viewers().get(viewer).history().flags(impression.item);
    return (flags & 1 << objective) == 0;
  }

  @Override
  public void write(StateWriter out) {
    out.numbers(cursors, cursors.length);
  }

  @Override
  public void read(StateReader in) {
    in.longIntegers(cursors, cursors.length);
  }
}
