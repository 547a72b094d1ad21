package dev.riffle.engine.learning;

import dev.riffle.engine.catalog.Item;
import dev.riffle.engine.event.Entry;
import dev.riffle.engine.event.Event;
import dev.riffle.engine.event.ItemPut;
import dev.riffle.engine.event.ItemRemoved;
import dev.riffle.engine.event.LearningSet;
import dev.riffle.engine.event.ProfileReset;
import dev.riffle.engine.event.Refresh;
import dev.riffle.engine.event.Served;
import dev.riffle.engine.event.Steered;
import dev.riffle.engine.event.UserForgotten;
import dev.riffle.engine.event.UserPut;
import dev.riffle.engine.learning.Outcomes.Outcome;
import dev.riffle.engine.objective.Objective;
import dev.riffle.engine.objective.Target;
import dev.riffle.engine.ranking.FeatureExtractor;
import dev.riffle.engine.ranking.Ranker;
import dev.riffle.engine.retrieval.Retrieval;
import dev.riffle.engine.settings.AssociationSettings;
import dev.riffle.engine.settings.FactorSettings;
import dev.riffle.engine.settings.NeighbourSettings;
import dev.riffle.engine.settings.PopularitySettings;
import dev.riffle.engine.settings.RankingSettings;
import dev.riffle.engine.snapshot.SlotTable;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import dev.riffle.engine.snapshot.Stateful;
import dev.riffle.engine.solving.FactorRefresh;
import dev.riffle.engine.store.History;
import dev.riffle.engine.store.ItemLayout;
import dev.riffle.engine.store.LogClock;
import dev.riffle.engine.store.NameTable;
import dev.riffle.engine.store.Store;
import dev.riffle.engine.store.Viewer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Applies entries of the log to the state, one at a time. Not thread-safe. */
public final class Learner implements Stateful {
  private final Store store;
  private final Ranker ranker;
  private final List<Objective> objectives;
  private final double viewerActions;
  private final int choiceEvery;
  private final Outcomes outcomes;
  private final ImpressionLearner impressions;
  private final ChoiceLearner choices;
  private final ProfileLearner profiles;
  private final CounterLearner counters;
  private final AssociationLearner associations;
  private final FactorRefresh factors;
  private final SteeringLearner steering;
  private final Counts counts = new Counts();

  public Learner(
      Store store,
      Retrieval retrieval,
      FeatureExtractor extractor,
      Ranker ranker,
      List<Objective> objectives,
      PopularitySettings popularity,
      NeighbourSettings neighbours,
      AssociationSettings associationSettings,
      FactorSettings factorSettings,
      RankingSettings ranking) {
    this.store = store;
    this.ranker = ranker;
    this.objectives = List.copyOf(objectives);
    viewerActions = popularity.viewerActions();
    choiceEvery = ranking.choiceEvery();
    outcomes = new Outcomes(objectives);
    impressions = new ImpressionLearner(this.objectives, ranking, store, ranker, counts);
    choices = new ChoiceLearner(store, retrieval, extractor, ranker);
    profiles = new ProfileLearner(store);
    counters = new CounterLearner(store, neighbours, popularity);
    associations = new AssociationLearner(store, associationSettings);
    factors = new FactorRefresh(store, factorSettings);
    steering = new SteeringLearner(store, impressions);
  }

  public void apply(Entry entry) {
    long now = store.clock().advance(LogClock.millis(entry.time()));
    counts.entries++;
    impressions.close(now);
    switch (entry) {
      case Event event -> learn(event, now);
      case Served served -> show(served, now);
      case ItemPut put -> put(put.item(), now);
      case ItemRemoved removed -> remove(store.items().find(removed.item()));
      case UserPut put -> put(put);
      case Refresh refresh -> refresh(refresh.whole(), now);
      case UserForgotten forgotten -> forget(forgotten.viewer());
      case Steered steered -> steering.steer(steered);
      case LearningSet set -> steering.set(set);
      case ProfileReset reset -> steering.reset(reset);
    }
  }

  private void show(Served served, long now) {
    if (store.viewers().get(served.viewer()).steering().learning()) {
      impressions.show(served, now);
    }
  }

  private void refresh(boolean whole, long now) {
    if (whole) {
      associations.solveAll(now);
      factors.refreshNow();
    } else {
      factors.refresh();
    }
  }

  /** Returns what solves the factors. */
  public FactorRefresh factors() {
    return factors;
  }

  private void put(Item item, long now) {
    boolean isNew = store.items().find(item.id()) == NameTable.NONE;
    if (isNew) {
      store.makeRoomForItem();
    } else {
      store.popularity().leave(store.items().find(item.id()));
    }
    int handle = store.items().put(item, now);
    store.popularity().introduce(handle, now);
    store.expectFactor(handle);
    if (isNew) {
      store.exploration().add(handle);
    }
  }

  private void remove(int item) {
    if (item != NameTable.NONE) {
      store.removeItem(item);
    }
  }

  private void put(UserPut put) {
    int handle = store.viewers().touch(put.user().id());
    store.viewers().get(handle).attributes(put.user().attributes());
  }

  private void forget(String name) {
    ranker.forget(name);
    int viewer = store.viewers().find(name);
    if (viewer != NameTable.NONE) {
      impressions.forget(viewer);
      store.viewers().remove(viewer);
    }
  }

  private void learn(Event event, long now) {
    counts.events++;
    int item = store.items().find(event.item());
    if (item == NameTable.NONE) {
      counts.eventsOfUnknownItems++;
      return;
    }
    Outcome outcome = outcomes.of(event);
    counts.eventsOfUnknownTypes += outcome.concerned() ? 0 : 1;
    int handle = store.viewers().touch(event.viewer());
    if (store.viewers().get(handle).steering().learning()) {
      learn(event, outcome, handle, item, now);
    } else {
      counts.eventsNotLearned++;
      profiles.see(store.viewers().get(handle), item, now);
    }
    store.items().names().touch(item);
  }

  private void learn(Event event, Outcome outcome, int handle, int item, long now) {
    Viewer viewer = store.viewers().get(handle);
    double weight = outcome.concerned() ? Math.min(1, viewerActions / viewer.act(now)) : 0;
    boolean joined = join(event, outcome, handle, item, weight, now);
    if (!joined && event.requestId().isEmpty() && outcome.concerned()) {
      learnAlone(event, outcome, handle, item, weight, now);
    }
    int bitsBefore = viewer.history().flags(item);
    double strength = outcome.strength();
    if (strength > 0 && !outcome.repeats(bitsBefore)) {
      counters.learn(event, viewer, item, weight * strength, now);
      associations.learn(viewer.history(), item, weight * strength, now);
    }
    profiles.learn(viewer, item, outcome, now);
  }

  private boolean join(
      Event event, Outcome outcome, int viewer, int item, double weight, long now) {
    boolean joined =
        !event.requestId().isEmpty()
            && impressions.join(event.requestId(), item, viewer, outcome, weight, now);
    counts.eventsJoined += joined ? 1 : 0;
    return joined;
  }

  /** Learns from an event of which nothing is known to have been shown. */
  private void learnAlone(
      Event event, Outcome outcome, int handle, int item, double weight, long now) {
    int flags = store.viewers().get(handle).history().flags(item);
    for (int o = 0; o < objectives.size(); o++) {
      learnAlone(o, outcome, handle, item, flags, weight, now);
    }
    if ((flags & History.TRIED) == 0) {
      store.exploration().shown(item, now);
    }
    if (outcome.signal() > 0 && wasThere(item, now) && isTurnOfChoice()) {
      choices.learn(event, store.viewers().get(handle), item, outcome, weight, now);
    }
  }

  private boolean isTurnOfChoice() {
    return choiceEvery > 0 && counts.choices++ % choiceEvery == 0;
  }

  private void learnAlone(
      int objective, Outcome outcome, int viewer, int item, int flags, double weight, long now) {
    double label = outcome.label(objective);
    if (Double.isNaN(label)) {
      return;
    }
    ranker.head(objective).learnAmount(label);
    if (tellsBothWays(objectives.get(objective).target())) {
      if (isNews(outcome, objective, flags)) {
        store.rates().tried(item, objective, label, weight, now);
      }
      store.viewers().tried(viewer, objective, label);
    }
  }

  /** Tells whether the viewer had not said the same of the item before, by its flags. */
  private static boolean isNews(Outcome outcome, int objective, int flags) {
    boolean first = (flags & History.TRIED) == 0;
    return first || (outcome.meets(objective) && (flags & 1 << objective) == 0);
  }

  /** Tells whether an item could have been a candidate before an event of this moment. */
  private boolean wasThere(int item, long now) {
    return store.items().columns().number(item, ItemLayout.FIRST_SEEN) < now;
  }

  /** Tells whether one event shows a no as well as a yes. */
  private static boolean tellsBothWays(Target target) {
    return !(target instanceof Target.Happens happens) || happens.measure() != Target.Measure.COUNT;
  }

  /** Returns sizes and counts by name in kebab case. */
  public Map<String, Long> metrics() {
    Map<String, Long> metrics = new TreeMap<>(ranker.metrics());
    metrics.put("items", (long) store.items().names().size());
    metrics.put("items-evicted", store.itemsEvicted());
    metrics.put("items-exploring", (long) store.exploration().size());
    metrics.put("users", (long) store.viewers().size());
    metrics.put("users-evicted", store.viewers().evicted());
    metrics.put("subjects", (long) store.subjects().names().size());
    metrics.put("subjects-evicted", store.subjects().evicted());
    metrics.put("entries", counts.entries);
    metrics.put("events", counts.events);
    metrics.put("events-joined", counts.eventsJoined);
    metrics.put("events-of-unknown-items", counts.eventsOfUnknownItems);
    metrics.put("events-of-unknown-types", counts.eventsOfUnknownTypes);
    metrics.put("events-not-learned", counts.eventsNotLearned);
    metrics.put("impressions", counts.impressions);
    metrics.put("impressions-open", impressions.open());
    metrics.put("items-to-solve", (long) associations.waiting());
    metrics.put("items-with-factors", (long) store.factors().index().size());
    metrics.put("impressions-dropped", counts.impressionsDropped);
    return metrics;
  }

  /** Returns the tables that a snapshot writes bit by bit; the rest is small. */
  public List<SlotTable> tables() {
    return List.of(impressions.table(), factors.table());
  }

  @Override
  public void write(StateWriter out) {
    counts.write(out);
    impressions.write(out);
    associations.write(out);
  }

  @Override
  public void read(StateReader in) {
    counts.read(in);
    impressions.read(in);
    associations.read(in);
  }
}
