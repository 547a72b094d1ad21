package dev.riffle.evaluation.reaction;

import dev.riffle.evaluation.metric.RankBiasedOverlap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A hostile user, or ten of them, like and finish one item a hundred times each. The same requests
 * are asked, for the same moment, in the same world without them.
 */
final class Poison implements Figure {
  private static final int WARM_UP = 15;
  private static final int TIMES = 100;
  private static final int MANY = 10;
  private static final int PANEL = 50;
  private static final int TOP = 20;
  private static final double PERSISTENCE = 0.9;

  @Override
  public String name() {
    return "poison";
  }

  @Override
  public String about() {
    return "each hostile user likes one item %d times; top %d lists of %d others with and without"
        .formatted(TIMES, TOP, PANEL);
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column("one: overlap", 3),
        new Column("places changed", 3),
        new Column("lists with item", 3),
        new Column("ten: overlap", 3),
        new Column("places changed by ten", 3),
        new Column("lists with item of ten", 3));
  }

  @Override
  public double[] measure(String arm, long seed) {
    List<List<String>> none = lists(attacked(arm, seed, 0));
    Place byOne = attacked(arm, seed, 1);
    double[] one = compare(none, lists(byOne), byOne.leastWatched());
    double[] ten = compare(none, lists(attacked(arm, seed, MANY)), byOne.leastWatched());
    return new double[] {one[0], one[1], one[2], ten[0], ten[1], ten[2]};
  }

  /** Returns a place after so many hostile users; those who are not merely glance at the item. */
  private static Place attacked(String arm, long seed, int hostiles) {
    Place place = new Place(arm, seed);
    place.warmUp(WARM_UP);
    String target = Place.item(place.leastWatched());
    for (int i = 0; i < TIMES; i++) {
      place.pass(Duration.ofSeconds(1));
      for (int user = 0; user < MANY; user++) {
        if (user < hostiles) {
          place.arm().watched("", "user-" + user, target, true, place.now());
          place.arm().liked("user-" + user, target, place.now());
        } else {
          place.arm().glanced("user-" + user, target, place.now());
        }
      }
    }
    return place;
  }

  private static List<List<String>> lists(Place place) {
    List<List<String>> lists = new ArrayList<>();
    for (int viewer = 0; viewer < PANEL; viewer++) {
      lists.add(place.arm().list("poison-" + viewer, Place.viewer(viewer), TOP, place.now()));
    }
    return lists;
  }

  private static double[] compare(List<List<String>> without, List<List<String>> with, int target) {
    RankBiasedOverlap overlap = new RankBiasedOverlap(PERSISTENCE);
    double[] sums = new double[3];
    for (int i = 0; i < PANEL; i++) {
      sums[0] += overlap.of(without.get(i), with.get(i));
      sums[1] += changed(without.get(i), with.get(i));
      sums[2] += with.get(i).contains(Place.item(target)) ? 1 : 0;
    }
    return new double[] {sums[0] / PANEL, sums[1] / PANEL, sums[2] / PANEL};
  }

  /** Returns the share of places that hold another item. */
  private static double changed(List<String> before, List<String> after) {
    int length = Math.max(before.size(), after.size());
    long same =
        IntStream.range(0, Math.min(before.size(), after.size()))
            .filter(i -> before.get(i).equals(after.get(i)))
            .count();
    return 1 - same / (double) Math.max(1, length);
  }
}
