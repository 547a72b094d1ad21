package dev.riffle.engine.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GraphTest {
  private static final int NODES = 4_000;
  private static final int DIMENSIONS = 32;
  private static final int WIDTH = 64;
  private static final int GENERATION = 1 << 24;

  private final Random random = new Random(4);
  private final Graph graph = new Graph(DIMENSIONS, Metric.COSINE, 16, 100);
  private final BruteForce model = new BruteForce(Metric.COSINE);

  @Test
  void walk_manyNodes_findsNearlyAllAndMeetsFew() {
    fill(0);
    Walk walk = new Walk(graph.nodes);
    double met = 0;
    for (int i = 0; i < 100; i++) {
      find(walk, point(60));
      met += walk.met() / 100.0;
    }
    assertTrue(met < NODES / 4.0, "met " + met);
    double recall = recall();
    assertTrue(recall > 0.98, "recall " + recall);
  }

  @Test
  void remove_thirtyPercentAndInsertAgainFourTimes_recallStays() {
    fill(0);
    double before = recall();
    for (int round = 1; round <= 4; round++) {
      for (int handle : List.copyOf(model.vectors().keySet())) {
        if (random.nextInt(10) < 3) {
          graph.remove(VectorRows.slot(handle));
          model.vectors().remove(handle);
        }
      }
      double less = recall();
      assertTrue(less > before - 0.01, "recall %s after %s".formatted(less, before));
      fill(round);
      double again = recall();
      assertTrue(again > before - 0.01, "recall %s after %s".formatted(again, before));
    }
  }

  @Test
  void remove_allButFew_stillFindsThem() {
    fill(0);
    for (int slot = 0; slot < NODES - 5; slot++) {
      graph.remove(slot);
      model.vectors().remove(slot);
    }
    assertEquals(1, recall());
    for (int slot = NODES - 5; slot < NODES; slot++) {
      graph.remove(slot);
    }
    assertEquals(-1, graph.entry());
    model.vectors().clear();
    fill(1);
    assertTrue(recall() > 0.98);
  }

  @Test
  void insert_equalVectors_areAllFound() {
    float[] vector = point(1);
    for (int slot = 0; slot < 20; slot++) {
      graph.insert(slot, vector);
    }
    assertEquals(20, find(new Walk(graph.nodes), vector).size());
  }

  @Test
  void link_toSlotUsedAgain_isNotLive() {
    graph.insert(3, point(1));
    int link = graph.nodes.link(3);
    assertTrue(graph.nodes.isLive(link));
    graph.remove(3);
    assertFalse(graph.nodes.isLive(link));
    graph.insert(3, point(1));
    assertFalse(graph.nodes.isLive(link));
  }

  private void fill(int generation) {
    for (int slot = 0; slot < NODES; slot++) {
      if (!graph.nodes.contains(slot)) {
        float[] vector = point(60);
        model.vectors().put(slot | generation * GENERATION, vector);
        graph.insert(slot | generation * GENERATION, vector);
      }
    }
  }

  private float[] point(int clusters) {
    float[] point = new float[DIMENSIONS];
    Vectors.prepare(BruteForce.clustered(random, DIMENSIONS, clusters), Metric.COSINE, point);
    return point;
  }

  private Beam find(Walk walk, float[] query) {
    walk.aim(query);
    int entry = graph.entry();
    return walk.walk(walk.descend(entry, graph.topLevel(entry), 0), 0, WIDTH);
  }

  /** Returns the share of the ten nearest that walks have in their beams. */
  private double recall() {
    Walk walk = new Walk(graph.nodes);
    int found = 0;
    int wanted = 0;
    for (int i = 0; i < 100; i++) {
      float[] query = point(60);
      Set<Integer> met = slots(find(walk, query));
      for (int handle : model.nearest(query, 10)) {
        wanted++;
        found += met.contains(VectorRows.slot(handle)) ? 1 : 0;
      }
    }
    return (double) found / wanted;
  }

  private static Set<Integer> slots(Beam beam) {
    Set<Integer> slots = new HashSet<>();
    for (int i = 0; i < beam.size(); i++) {
      slots.add(Nodes.slot(beam.link(i)));
    }
    return slots;
  }
}
