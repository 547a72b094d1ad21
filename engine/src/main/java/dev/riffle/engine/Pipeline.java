package dev.riffle.engine;

import dev.riffle.engine.feed.Feed;
import dev.riffle.engine.feed.FeedItem;
import dev.riffle.engine.feed.FeedRequest;
import dev.riffle.engine.feed.FeedRequest.Seen;
import dev.riffle.engine.math.Random64;
import dev.riffle.engine.ranking.Scorer;
import dev.riffle.engine.reranking.Selector;
import dev.riffle.engine.reranking.Selector.Selected;
import dev.riffle.engine.retrieval.Candidates;
import dev.riffle.engine.retrieval.FilterParser;
import dev.riffle.engine.retrieval.Filters;
import dev.riffle.engine.retrieval.Query;
import dev.riffle.engine.retrieval.Query.Asked;
import dev.riffle.engine.retrieval.Retrieval;
import dev.riffle.engine.store.LogClock;
import dev.riffle.engine.store.Store;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The way of a request through the stages. Thread-safe, without locks. */
final class Pipeline {
  private final Store store;
  private final Retrieval retrieval;
  private final Scorer scorer;
  private final Selector selector;
  private final FeedWriter writer;
  private final long seed;
  private final ConcurrentLinkedQueue<Workspace> workspaces = new ConcurrentLinkedQueue<>();

  Pipeline(
      Store store,
      Retrieval retrieval,
      Scorer scorer,
      Selector selector,
      FeedWriter writer,
      long seed) {
    this.store = store;
    this.retrieval = retrieval;
    this.scorer = scorer;
    this.selector = selector;
    this.writer = writer;
    this.seed = seed;
  }

  /** What one request needs at a time. */
  private record Workspace(Query query, Candidates candidates, Candidates seen) {}

  Feed run(FeedRequest request, double[] weights) {
    Asked asked = asked(request);
    Workspace workspace = workspace();
    try {
      return run(request, asked, weights, workspace);
    } finally {
      workspaces.add(workspace);
    }
  }

  /** Returns, for each place, the probability of each item, had those before been as shown. */
  List<Map<String, Double>> chances(FeedRequest request, double[] weights, List<String> shown) {
    Asked asked = asked(request);
    Workspace workspace = workspace();
    try {
      Query query = workspace.query();
      Candidates candidates = workspace.candidates();
      begin(query, asked);
      retrieval.find(query, candidates);
      scorer.score(query, candidates, weights);
      int[] handles = shown.stream().mapToInt(store.items()::find).toArray();
      return selector.chances(query, candidates, request.count(), handles).stream()
          .map(chances -> byItem(candidates, chances))
          .toList();
    } finally {
      workspaces.add(workspace);
    }
  }

  private Map<String, Double> byItem(Candidates candidates, double[] chances) {
    Map<String, Double> byItem = new HashMap<>();
    for (int place = 0; place < chances.length; place++) {
      if (chances[place] > 0) {
        byItem.put(store.items().names().name(candidates.handle(place)), chances[place]);
      }
    }
    return byItem;
  }

  private void begin(Query query, Asked asked) {
    query.begin(asked, store.viewers().get(asked.viewer()), store.items().columns());
    retrieval.hydrate(query);
  }

  private Feed run(FeedRequest request, Asked asked, double[] weights, Workspace workspace) {
    StageTimer timer = new StageTimer();
    Query query = workspace.query();
    Candidates candidates = workspace.candidates();
    begin(query, asked);
    timer.lap("hydrate");
    retrieval.find(query, candidates);
    timer.lap("retrieve");
    scorer.score(query, candidates, weights);
    timer.lap("rank");
    List<Selected> selected = selector.select(query, candidates, request.count());
    timer.lap("rerank");
    List<FeedItem> items = new ArrayList<>(writer.write(query, candidates, selected, weights));
    refill(query, workspace.seen(), items, weights);
    timer.lap("write");
    return new Feed(request, items, timer.times());
  }

  private void refill(Query query, Candidates seen, List<FeedItem> items, double[] weights) {
    int missing = query.asked().count() - items.size();
    if (missing <= 0
        || query.asked().seen() != Seen.REFILL
        || !query.asked().candidates().isEmpty()) {
      return;
    }
    retrieval.findAgain(query, seen);
    scorer.score(query, seen, weights);
    List<Selected> inOrder = new ArrayList<>();
    for (int place = 0; place < Math.min(missing, seen.size()); place++) {
      inOrder.add(new Selected(place, 1, false));
    }
    items.addAll(writer.write(query, seen, inOrder, weights));
  }

  private Asked asked(FeedRequest request) {
    return new Asked(
        request.viewer(),
        LogClock.millis(request.time()),
        Random64.mix(seed ^ Random64.hash(request.id())),
        request.count(),
        request.context(),
        FilterParser.parse(request.filter()),
        request.exclude(),
        request.candidates(),
        request.seen());
  }

  private Workspace workspace() {
    Workspace workspace = workspaces.poll();
    return workspace == null
        ? new Workspace(
            new Query(store.viewers().get(""), store.items().columns()),
            new Candidates(Filters.all()),
            new Candidates(Filters.again()))
        : workspace;
  }
}
