package dev.riffle.evaluation.reaction;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * An item that was hardly watched surges: new viewers, one a second, come to it from elsewhere and
 * finish it.
 */
final class Trend implements Figure {
  private static final int WARM_UP = 15;
  private static final int SURGE = 600;
  private static final int EVERY = 2;
  private static final int PANEL = 20;
  private static final int TOP = 10;

  @Override
  public String name() {
    return "trend";
  }

  @Override
  public String about() {
    return "a guest a second finishes one item; a panel of %d viewers fond of its topic, and %d not"
        .formatted(PANEL, PANEL);
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column("events to top ten of half", 1),
        new Column("worlds reached", 2),
        new Column("then: share of fond", 2),
        new Column("share of others", 2),
        new Column("after all: share of fond", 2),
        new Column("share of all others", 2));
  }

  @Override
  public double[] measure(String arm, long seed) {
    Place place = new Place(arm, seed);
    place.warmUp(WARM_UP);
    int item = place.leastWatched();
    double events = Double.NaN;
    double[] then = {Double.NaN, Double.NaN};
    for (int event = 1; event <= SURGE; event++) {
      place.pass(Duration.ofSeconds(1));
      place.arm().watched("", "guest-" + event, Place.item(item), true, place.now());
      if (Double.isNaN(events) && event % EVERY == 0) {
        double fond = share(place, item, true);
        if (fond >= 0.5) {
          events = event;
          then = new double[] {fond, share(place, item, false)};
        }
      }
    }
    return new double[] {
      events,
      Double.isNaN(events) ? 0 : 1,
      then[0],
      then[1],
      share(place, item, true),
      share(place, item, false)
    };
  }

  private static double share(Place place, int item, boolean fond) {
    return Arrays.stream(place.viewers(item, fond))
            .limit(PANEL)
            .filter(viewer ->
                place
                    .arm()
                    .list("trend-" + viewer, Place.viewer(viewer), TOP, place.now())
                    .contains(Place.item(item)))
            .count()
        / (double) Math.min(PANEL, place.viewers(item, fond).length);
  }
}
