package dev.riffle.engine.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.engine.settings.SearchSettings;
import dev.riffle.engine.snapshot.StateReader;
import dev.riffle.engine.snapshot.StateWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VectorIndexTest {
  private static final int GENERATION = 1 << 24;
  private static final SearchSettings SCAN = new SearchSettings(1 << 24, 16, 64, 100);
  private static final SearchSettings GRAPH = new SearchSettings(500, 16, 64, 100);

  static Stream<Arguments> indexes() {
    return Stream.of(Metric.values())
        .flatMap(metric -> Stream.of(SCAN, GRAPH).map(settings -> Arguments.of(metric, settings)));
  }

  @ParameterizedTest
  @MethodSource("indexes")
  void search_randomPutsAndRemoves_findsWhatBruteForceFinds(
      Metric metric, SearchSettings settings) {
    Random random = new Random(7);
    VectorIndex index = new VectorIndex(24, metric, settings);
    BruteForce model = new BruteForce(metric);
    VectorSearcher searcher = index.searcher();
    double recall = 0;
    int searches = 0;
    for (int step = 0; step < 6_000; step++) {
      int slot = random.nextInt(2_500);
      int handle = slot | random.nextInt(3) * GENERATION;
      if (random.nextInt(3) > 0) {
        model.vectors().keySet().removeIf(other -> VectorRows.slot(other) == slot);
        float[] vector = BruteForce.clustered(random, 24, 20);
        model.vectors().put(handle, vector);
        index.put(handle, vector);
      } else {
        assertEquals(model.vectors().remove(handle) != null, index.remove(handle));
      }
      assertEquals(model.vectors().size(), index.size());
      if (step % 50 == 0) {
        float[] query = BruteForce.clustered(random, 24, 20);
        searcher.search(query, 10, any -> true);
        assertTrueScores(model, query, searcher);
        recall += model.recall(query, 10, searcher);
        searches++;
      }
    }
    assertEquals(1, recall / searches, settings.equals(SCAN) ? 0.001 : 0.01);
  }

  private static void assertTrueScores(BruteForce model, float[] query, VectorSearcher searcher) {
    assertEquals(Math.min(10, model.vectors().size()), searcher.size());
    for (int i = 0; i < searcher.size(); i++) {
      assertEquals(model.score(query, searcher.handle(i)), searcher.score(i), 1e-5);
      assertTrue(i == 0 || searcher.score(i) <= searcher.score(i - 1));
    }
  }

  @ParameterizedTest
  @MethodSource("indexes")
  void search_filter_findsTheNearestOfThoseItTakes(Metric metric, SearchSettings settings) {
    Random random = new Random(1);
    VectorIndex index = new VectorIndex(16, metric, settings);
    BruteForce model = new BruteForce(metric);
    for (int handle = 0; handle < 3_000; handle++) {
      float[] vector = BruteForce.clustered(random, 16, 5);
      index.put(handle, vector);
      if (handle % 100 == 3) {
        model.vectors().put(handle, vector);
      }
    }
    float[] query = BruteForce.clustered(random, 16, 5);
    VectorSearcher searcher = index.searcher();
    searcher.search(query, 20, handle -> handle % 100 == 3);
    assertEquals(model.nearest(query, 20), handles(searcher));
  }

  @Test
  void search_tiesAndAllZeros_goesByHandle() {
    VectorIndex index = new VectorIndex(3, Metric.COSINE);
    VectorSearcher searcher = index.searcher();
    searcher.search(new float[] {1, 0, 0}, 5, any -> true);
    assertEquals(0, searcher.size());
    for (int handle : new int[] {9, 2, 5}) {
      index.put(handle, new float[] {2, 0, 0});
    }
    index.put(1, new float[3]);
    searcher.search(new float[] {1, 0, 0}, 5, any -> true);
    assertEquals(List.of(2, 5, 9, 1), handles(searcher));
    assertEquals(0, searcher.score(3));
    searcher.search(new float[3], 2, any -> true);
    assertEquals(List.of(1, 2), handles(searcher));
    searcher.search(new float[] {1, 0, 0}, 0, any -> true);
    assertEquals(0, searcher.size());
  }

  @ParameterizedTest
  @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, 2e15f})
  void put_componentIsNoUsableNumber_isRefusedWithIt(float bad) {
    VectorIndex index = new VectorIndex(2, Metric.INNER_PRODUCT);
    String message =
        assertThrows(IllegalArgumentException.class, () -> index.put(1, new float[] {0, bad}))
            .getMessage();
    assertEquals(
        "component 1 of a vector must be a number of at most 1.0E15 in size, but was " + bad,
        message);
    VectorSearcher searcher = index.searcher();
    float[] query = {bad, 0};
    assertThrows(IllegalArgumentException.class, () -> searcher.search(query, 1, any -> true));
    assertEquals(0, index.size());
  }

  @Test
  void put_wrongLengthOrHandle_isRefused() {
    VectorIndex index = new VectorIndex(2, Metric.COSINE);
    String message =
        assertThrows(IllegalArgumentException.class, () -> index.put(1, new float[3])).getMessage();
    assertEquals("a vector must have 2 components, but had 3", message);
    assertThrows(IllegalArgumentException.class, () -> index.put(-1, new float[2]));
    assertFalse(index.remove(-1));
    assertFalse(index.contains(1 << 23));
  }

  @Test
  void dot_present_isTheInnerProduct() {
    VectorIndex index = new VectorIndex(2, Metric.INNER_PRODUCT);
    index.put(5, new float[] {3, 4});
    assertEquals(11, index.dot(5, new float[] {1, 2}));
    assertEquals(0, index.dot(6, new float[] {1, 2}));
  }

  @Test
  void put_hugeAndTinyComponents_stillGivesCosines() {
    VectorIndex index = new VectorIndex(2, Metric.COSINE);
    index.put(1, new float[] {Float.MAX_VALUE, Float.MAX_VALUE});
    index.put(2, new float[] {Float.MIN_VALUE, 0});
    VectorSearcher searcher = index.searcher();
    searcher.search(new float[] {Float.MAX_VALUE, 0}, 2, any -> true);
    assertEquals(List.of(2, 1), handles(searcher));
    assertEquals(1, searcher.score(0), 1e-6);
    assertEquals(Math.sqrt(0.5), searcher.score(1), 1e-6);
  }

  @Test
  void copy_present_isTheVectorAtLengthOne() {
    VectorIndex index = new VectorIndex(2, Metric.COSINE);
    index.put(5, new float[] {3, 4});
    float[] copy = new float[2];
    assertTrue(index.copy(5, copy));
    assertArrayEquals(new float[] {0.6f, 0.8f}, copy);
    assertFalse(index.copy(5 | GENERATION, copy));
  }

  @ParameterizedTest
  @MethodSource("indexes")
  void write_afterRead_isTheSameBytesAndGoesOnAlike(Metric metric, SearchSettings settings) {
    VectorIndex index = new VectorIndex(16, metric, settings);
    VectorIndex twin = new VectorIndex(16, metric, settings);
    VectorIndex restored = new VectorIndex(16, metric, settings);
    change(index, 11);
    change(twin, 11);
    assertArrayEquals(bytes(index), bytes(twin));

    restored.read(new StateReader(new ByteArrayInputStream(bytes(index))));

    assertEquals(index.size(), restored.size());
    assertArrayEquals(bytes(index), bytes(restored));
    change(index, 12);
    change(restored, 12);
    assertArrayEquals(bytes(index), bytes(restored));
    float[] query = BruteForce.clustered(new Random(3), 16, 5);
    VectorSearcher before = index.searcher();
    VectorSearcher after = restored.searcher();
    before.search(query, 10, any -> true);
    after.search(query, 10, any -> true);
    assertEquals(handles(before), handles(after));
  }

  @Test
  void read_otherDimensions_isRefused() {
    VectorIndex index = new VectorIndex(16, Metric.COSINE);
    VectorIndex other = new VectorIndex(8, Metric.COSINE);
    assertThrows(
        IllegalArgumentException.class,
        () -> other.read(new StateReader(new ByteArrayInputStream(bytes(index)))));
  }

  private static void change(VectorIndex index, int seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 3_000; i++) {
      index.put(random.nextInt(2_000), BruteForce.clustered(random, 16, 5));
      index.remove(random.nextInt(2_000));
    }
  }

  private static byte[] bytes(VectorIndex index) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StateWriter out = new StateWriter(bytes);
    index.write(out);
    out.flush();
    return bytes.toByteArray();
  }

  private static List<Integer> handles(VectorSearcher searcher) {
    List<Integer> handles = new ArrayList<>();
    for (int i = 0; i < searcher.size(); i++) {
      handles.add(searcher.handle(i));
    }
    return handles;
  }
}
