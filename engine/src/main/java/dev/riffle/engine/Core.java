package dev.riffle.engine;

import dev.riffle.engine.check.Check;
import dev.riffle.engine.learning.Learner;
import dev.riffle.engine.objective.Objective;
import dev.riffle.engine.profile.Interest;
import dev.riffle.engine.ranking.Explainer;
import dev.riffle.engine.ranking.FeatureExtractor;
import dev.riffle.engine.ranking.FeatureSchema;
import dev.riffle.engine.ranking.Ranker;
import dev.riffle.engine.ranking.SteeredScorer;
import dev.riffle.engine.reranking.Exploration;
import dev.riffle.engine.reranking.FeedSelector;
import dev.riffle.engine.retrieval.AssociationHydrator;
import dev.riffle.engine.retrieval.AssociationSource;
import dev.riffle.engine.retrieval.CandidateSource;
import dev.riffle.engine.retrieval.ContentSource;
import dev.riffle.engine.retrieval.FactorHydrator;
import dev.riffle.engine.retrieval.FactorSource;
import dev.riffle.engine.retrieval.FilterSource;
import dev.riffle.engine.retrieval.FreshSource;
import dev.riffle.engine.retrieval.NeighbourHydrator;
import dev.riffle.engine.retrieval.NeighbourSource;
import dev.riffle.engine.retrieval.PopularSource;
import dev.riffle.engine.retrieval.ProfileHydrator;
import dev.riffle.engine.retrieval.QueryHydrator;
import dev.riffle.engine.retrieval.RecentSource;
import dev.riffle.engine.retrieval.Relatedness;
import dev.riffle.engine.retrieval.RequestedSource;
import dev.riffle.engine.retrieval.Retrieval;
import dev.riffle.engine.retrieval.SegmentHydrator;
import dev.riffle.engine.retrieval.Similarity;
import dev.riffle.engine.retrieval.SteeredSource;
import dev.riffle.engine.retrieval.TrendingSource;
import dev.riffle.engine.snapshot.Capture;
import dev.riffle.engine.snapshot.SlotTable;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import dev.riffle.engine.snapshot.TableReader;
import dev.riffle.engine.store.Affinities;
import dev.riffle.engine.store.Store;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The parts of an engine, wired. */
final class Core {
  private static final int OBJECTIVES_MAX = 14;

  private final Settings settings;
  private final List<Objective> objectives;
  private final Weights weights;
  private final Store store;
  private final Retrieval retrieval;
  private final FeatureSchema schema;
  private final Ranker ranker;
  private final Learner learner;
  private final Pipeline pipeline;
  private final Similarity similarity;

  Core(Settings settings, List<Objective> objectives) {
    this.settings = settings;
    this.objectives = List.copyOf(objectives);
    Check.size("objectives", objectives, OBJECTIVES_MAX);
    weights = new Weights(this.objectives);
    store =
        new Store(
            settings.limits(),
            settings.popularity(),
            settings.neighbours(),
            settings.associations(),
            settings.search(),
            settings.profile(),
            settings.exploration(),
            objectives.size());
    retrieval = new Retrieval(hydrators(), sources(), new RequestedSource(store.items()));
    int halfLives = settings.popularity().halfLives().size();
    schema = new FeatureSchema(halfLives, names(), retrieval.sources(), settings.ranking().start());
    FeatureExtractor extractor =
        new FeatureExtractor(
            schema, store, new Relatedness(settings.neighbours()), settings.ranking());
    ranker = new Ranker(schema, extractor, this.objectives, settings.ranking(), settings.model());
    learner =
        new Learner(
            store,
            retrieval,
            extractor,
            ranker,
            this.objectives,
            settings.popularity(),
            settings.neighbours(),
            settings.associations(),
            settings.factors(),
            settings.ranking());
    pipeline = newPipeline();
    similarity = new Similarity(store);
  }

  private List<String> names() {
    return objectives.stream().map(Objective::name).toList();
  }

  private List<QueryHydrator> hydrators() {
    return List.of(
        new ProfileHydrator(store.items(), store.subjects(), historyMax()),
        new SegmentHydrator(store.popularity(), settings.popularity().segments()),
        new NeighbourHydrator(store.neighbours(), settings.neighbours()),
        new AssociationHydrator(store.associations(), settings.associations()),
        new FactorHydrator(store, settings.factors()));
  }

  private int historyMax() {
    int related = Math.max(settings.neighbours().history(), settings.associations().history());
    return Math.max(related, settings.factors().history());
  }

  private List<CandidateSource> sources() {
    var counts = settings.candidates();
    return List.of(
        new NeighbourSource(new Relatedness(settings.neighbours()), counts.neighbours()),
        new AssociationSource(counts.associations()),
        new FactorSource(counts.factors()),
        new ContentSource(store.subjects(), counts.content()),
        new TrendingSource(store.popularity(), counts.trending()),
        new PopularSource(store.popularity(), counts.popular()),
        new FreshSource(store.exploration(), counts.fresh()),
        new FilterSource(store.subjects()),
        new SteeredSource(store.subjects(), counts.content()),
        new RecentSource(store.items().names(), counts.recent()));
  }

  private Pipeline newPipeline() {
    double share = objectives.isEmpty() ? 0 : settings.exploration().share();
    Exploration exploration =
        new Exploration(store.rates(), share, retrieval.numberOf(FreshSource.NAME));
    return new Pipeline(
        store,
        retrieval,
        new SteeredScorer(ranker),
        new FeedSelector(settings.reranking(), exploration, settings.exploration().random()),
        new FeedWriter(names(), schema, retrieval, new Explainer(ranker, store)),
        settings.seed());
  }

  Store store() {
    return store;
  }

  Weights weights() {
    return weights;
  }

  Learner learner() {
    return learner;
  }

  Pipeline pipeline() {
    return pipeline;
  }

  /** Returns what a snapshot must have been made under to be read. */
  String fingerprint() {
    StringBuilder fingerprint = new StringBuilder().append(settings);
    objectives.forEach(o -> fingerprint.append(' ').append(o.name()).append(o.target()));
    return fingerprint.toString();
  }

  List<Engine.Similar> similar(String item, int count) {
    int handle = store.items().find(item);
    return handle < 0
        ? List.of()
        : similarity.of(handle, count).stream()
            .map(alike ->
                new Engine.Similar(store.items().names().name(alike.handle()), alike.similarity()))
            .toList();
  }

  List<Interest> interests(String viewer, int count) {
    Affinities affinities = store.viewers().get(viewer).affinities();
    List<Interest> interests = new ArrayList<>();
    for (int i = 0; i < affinities.size(); i++) {
      int subject = affinities.subject(i);
      if (store.subjects().names().isLive(subject)) {
        interests.add(
            new Interest(
                store.subjects().kind(subject),
                store.subjects().subject(subject),
                affinities.affinity(i)));
      }
    }
    interests.sort(
        Comparator.comparingDouble((Interest interest) -> -Math.abs(interest.affinity()))
            .thenComparing(Interest::kind)
            .thenComparing(Interest::subject));
    return interests.stream().limit(count).toList();
  }

  /** Returns the tables; the rest of the state is small. */
  List<SlotTable> tables() {
    List<SlotTable> tables = new ArrayList<>(store.tables());
    tables.addAll(learner.tables());
    return tables;
  }

  /** Begins to capture the state as it is now. */
  Capture capture() {
    learner.factors().settle();
    return new Capture(tables(), this::writeSmallParts);
  }

  private void writeSmallParts(StateWriter out) {
    store.write(out);
    ranker.write(out);
    learner.write(out);
  }

  /** Writes the whole state at once. */
  void write(StateWriter out) {
    learner.factors().settle();
    writeSmallParts(out);
    tables().forEach(table -> table.write(out));
  }

  /** Reads what was captured. */
  void read(StateReader in) {
    store.read(in);
    ranker.read(in);
    learner.read(in);
    new TableReader(tables()).read(in);
  }
}
