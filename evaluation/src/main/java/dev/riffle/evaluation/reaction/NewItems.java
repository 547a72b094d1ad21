package dev.riffle.evaluation.reaction;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Twenty items of every quality, one a topic, are published into running traffic. */
final class NewItems implements Figure {
  private static final int NEW = Place.TOPICS;
  private static final int WARM_UP = 15;
  private static final int ROUNDS = 15;
  private static final int ENOUGH_VIEWS = 10;
  private static final double CLOSE = 0.2;
  private static final int PANEL = 40;
  private static final int LONG_LIST = 200;

  @Override
  public String name() {
    return "new-item";
  }

  @Override
  public String about() {
    return "%d items are published after %d visits of each of %d viewers; %d more visits follow"
        .formatted(NEW, WARM_UP, Place.VIEWERS, ROUNDS);
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column("requests to be retrieved", 1),
        new Column("requests to a first view", 1),
        new Column("found", 2),
        new Column("views", 1),
        new Column("views to rate within 20 %", 1),
        new Column("rate known", 2));
  }

  @Override
  public double[] measure(String arm, long seed) {
    Place place = new Place(arm, seed);
    place.warmUp(WARM_UP);
    int first = place.items();
    for (int i = 0; i < NEW; i++) {
      place.publish(0.5 + 0.5 * i / (NEW - 1));
    }
    Watching watching = new Watching(place, first);
    double retrieved = watching.requestsToRetrieve();
    for (int round = 0; round < ROUNDS; round++) {
      place.round(watching::visited);
      watching.estimate();
    }
    return new double[] {
      retrieved,
      mean(watching.firstView),
      share(watching.views, views -> views >= ENOUGH_VIEWS),
      mean(watching.views),
      mean(watching.viewsToRate),
      share(watching.viewsToRate, views -> !Double.isNaN(views))
    };
  }

  private static double mean(double[] numbers) {
    return Arrays.stream(numbers).filter(n -> !Double.isNaN(n)).average().orElse(Double.NaN);
  }

  private static double share(double[] numbers, java.util.function.DoublePredicate matches) {
    return Arrays.stream(numbers).filter(matches).count() / (double) numbers.length;
  }

  /** What becomes of the new items. */
  private static final class Watching {
    private final Place place;
    private final int first;
    private final double[] views = new double[NEW];
    private final double[] firstView = new double[NEW];
    private final double[] viewsToRate = new double[NEW];
    private final boolean[] closeBefore = new boolean[NEW];
    private int requests;

    Watching(Place place, int first) {
      this.place = place;
      this.first = first;
      Arrays.fill(firstView, Double.NaN);
      Arrays.fill(viewsToRate, Double.NaN);
    }

    /** Returns how many long lists, of viewers fond of its topic, an item needs to be in one. */
    double requestsToRetrieve() {
      return IntStream.range(first, first + NEW)
          .mapToDouble(this::requestsToRetrieve)
          .average()
          .orElse(Double.NaN);
    }

    private double requestsToRetrieve(int item) {
      int[] fond = place.viewers(item, true);
      for (int i = 0; i < fond.length; i++) {
        String request = "retrieve-" + item + "-" + i;
        String viewer = Place.viewer(fond[i]);
        if (place.arm().list(request, viewer, LONG_LIST, place.now()).contains(Place.item(item))) {
          return i + 1;
        }
      }
      return fond.length + 1;
    }

    void visited(List<String> list, int watched) {
      requests++;
      for (String item : list.subList(0, watched)) {
        int index = Place.number(item) - first;
        if (index >= 0 && views[index]++ == 0) {
          firstView[index] = requests;
        }
      }
    }

    /** Looks at which rates are close, now and the last time. */
    void estimate() {
      for (int i = 0; i < NEW; i++) {
        boolean close = views[i] > 0 && Math.abs(ratio(first + i) - 1) <= CLOSE;
        if (close && closeBefore[i] && Double.isNaN(viewsToRate[i])) {
          viewsToRate[i] = views[i];
        }
        closeBefore[i] = close;
      }
    }

    /** Returns the estimated over the true rate, both over a panel of all viewers. */
    private double ratio(int item) {
      double estimated = 0;
      double actual = 0;
      for (int i = 0; i < PANEL; i++) {
        int viewer = i * Place.VIEWERS / PANEL;
        estimated += place.arm().estimate(Place.viewer(viewer), Place.item(item), place.now());
        actual += place.probability(viewer, item);
      }
      return estimated / actual;
    }
  }
}
