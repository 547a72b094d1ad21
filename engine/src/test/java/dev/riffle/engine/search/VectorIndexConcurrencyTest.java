package dev.riffle.engine.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.engine.settings.SearchSettings;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VectorIndexConcurrencyTest {
  private static final int ITEMS = 4_000;

  @ParameterizedTest
  @ValueSource(ints = {100, 1_000_000})
  void search_whileItemsAreRemovedAndPut_neverFindsWhatWasRemovedBefore(int graphFrom) {
    SearchSettings settings = new SearchSettings(graphFrom, 16, 64, 100);
    VectorIndex index = new VectorIndex(16, Metric.COSINE, settings);
    Random random = new Random(5);
    for (int handle = 0; handle < ITEMS; handle++) {
      index.put(handle, BruteForce.clustered(random, 16, 9));
    }
    AtomicInteger removed = new AtomicInteger();
    CompletableFuture<Integer> reader =
        CompletableFuture.supplyAsync(() -> searchUntilAllAreRemoved(index, removed));
    for (int handle = 0; handle < ITEMS; handle++) {
      index.remove(handle);
      removed.set(handle + 1);
      index.put(handle | 1 << 24, BruteForce.clustered(random, 16, 9));
    }
    assertTrue(reader.join() > 0);
    assertEquals(ITEMS, index.size());
  }

  private static int searchUntilAllAreRemoved(VectorIndex index, AtomicInteger removed) {
    VectorSearcher searcher = index.searcher();
    Random random = new Random(6);
    int searches = 0;
    int before;
    do {
      before = removed.get();
      searcher.search(BruteForce.clustered(random, 16, 9), 10, any -> true);
      assertEquals(10, searcher.size());
      for (int i = 0; i < searcher.size(); i++) {
        int handle = searcher.handle(i);
        assertTrue(handle >= before, handle + " was removed before " + before);
      }
      searches++;
    } while (before < ITEMS);
    return searches;
  }
}
