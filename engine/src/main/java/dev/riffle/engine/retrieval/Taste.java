package dev.riffle.engine.retrieval;

import dev.riffle.engine.math.FoldIn;
import dev.riffle.engine.search.VectorIndex;
import dev.riffle.engine.search.VectorSearcher;
import dev.riffle.engine.store.Factors;
import org.jspecify.annotations.Nullable;

/** A viewer's factor, and the items' factors that it goes with. Used again; not thread-safe. */
final class Taste {
  private @Nullable VectorIndex index;
  private @Nullable VectorSearcher searcher;
  private @Nullable FoldIn foldIn;
  private float[] liked = new float[0];
  private float[] viewer = new float[0];
  private boolean known;

  void clear() {
    known = false;
  }

  boolean isKnown() {
    return known;
  }

  /** Solves the viewer's factor from the first {@code count} items that they like. */
  void fold(Query query, Factors solved, int count, double ridge) {
    FoldIn fold = use(solved);
    fold.begin(solved.gram(), ridge);
    for (int i = 0; i < count; i++) {
      if (solved.index().copy(query.engaged(i), liked)) {
        fold.like(liked, 0);
      }
    }
    viewer = fold.solve();
    known = true;
  }

  private FoldIn use(Factors solved) {
    FoldIn fold = foldIn;
    if (index != solved.index() || fold == null) {
      index = solved.index();
      searcher = solved.index().searcher();
      liked = new float[solved.index().dimensions()];
      fold = new FoldIn(liked.length);
      foldIn = fold;
    }
    return fold;
  }

  /** Returns how well an item fits, about 0 to 1; 0 where nothing is known. */
  float score(int item) {
    VectorIndex items = index;
    return known && items != null ? items.dot(item, viewer) : 0;
  }

  /** Offers the {@code count} items that fit best. */
  void offerBest(Query query, int count, Candidates candidates) {
    VectorSearcher search = searcher;
    if (known && search != null) {
      search.search(viewer, count, item -> !query.seen.contains(item));
      for (int i = 0; i < search.size(); i++) {
        candidates.offer(query, search.handle(i));
      }
    }
  }
}
