package dev.riffle.evaluation.whatif;

import dev.riffle.engine.Engine;
import dev.riffle.engine.event.Entry;
import dev.riffle.engine.event.Event;
import dev.riffle.engine.event.Served;
import dev.riffle.engine.feed.FeedRequest;
import dev.riffle.engine.objective.Target;
import dev.riffle.evaluation.data.BanditLog;
import dev.riffle.evaluation.data.BanditLog.Round;
import dev.riffle.evaluation.data.Dictionary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Applies a past log to an engine and asks, at each feed in it, with which probability other
 * weights would have shown what at each place, had the places before it been as they were. What
 * came of the places is joined as it comes; those that nobody looked at are left out, by the rule
 * by which the engine learns. Not thread-safe.
 *
 * <p>A request is rebuilt from what the log has of it: without context, filter and exclusions. Each
 * place is a round of its own, so what a changed feed would have changed further on is not in the
 * estimates.
 */
public final class LogReplay {
  private static final double SAME = 1e-9;

  private final Engine engine;
  private final Map<String, Double> weights;
  private final Target reward;
  private final Dictionary items = new Dictionary();
  private final Map<String, List<Place>> feeds = new HashMap<>();
  private final List<Place> places = new ArrayList<>();
  private final Alternatives alternatives = new Alternatives();

  /**
   * Begins a replay.
   *
   * @param engine as it was when the log began
   * @param weights of objectives, in place of those in force
   * @param reward what a place is to earn
   */
  public LogReplay(Engine engine, Map<String, Double> weights, Target reward) {
    this.engine = engine;
    this.weights = Map.copyOf(weights);
    this.reward = reward;
  }

  /** A place of a feed, and what has come of it. */
  private static final class Place {
    final String item;
    final int position;
    final double propensity;
    final boolean reproduced;
    double earned;
    boolean examined;

    Place(Served.Shown shown, int position, double again) {
      this.item = shown.item();
      this.position = position;
      this.propensity = shown.propensity();
      reproduced = Math.abs(again - propensity) < SAME;
    }
  }

  /**
   * What the replay found.
   *
   * @param log the places that were looked at, by position as context; actions are items
   * @param alternatives what the other weights could have shown in the same rounds
   * @param items names of the actions
   * @param reproduced share of the rounds whose propensity came out as logged, 0 to 1: where it did
   *     not, the request had more to it than the log has
   */
  public record Found(
      BanditLog log, Alternatives alternatives, List<String> items, double reproduced) {
    public Found {
      items = List.copyOf(items);
    }
  }

  /** Takes the next entry of the log. */
  public void apply(Entry entry) {
    if (entry instanceof Served served && !served.items().isEmpty()) {
      judge(served);
    } else if (entry instanceof Event event) {
      join(event);
    }
    engine.apply(entry);
  }

  private void judge(Served served) {
    List<String> shown = served.items().stream().map(Served.Shown::item).toList();
    List<Map<String, Double>> again = engine.chances(request(served, Map.of()), shown);
    List<Map<String, Double>> other = engine.chances(request(served, weights), shown);
    List<Place> feed = new ArrayList<>();
    for (int position = 0; position < shown.size(); position++) {
      String item = shown.get(position);
      items.add(item);
      feed.add(
          new Place(
              served.items().get(position), position, again.get(position).getOrDefault(item, 0.0)));
      alternatives.add(other.get(position), items);
    }
    places.addAll(feed);
    feeds.put(served.requestId(), feed);
  }

  private static FeedRequest request(Served served, Map<String, Double> weights) {
    return FeedRequest.builder(served.requestId(), served.time())
        .user(served.user())
        .session(served.session())
        .surface(served.surface())
        .count(served.items().size())
        .weights(weights)
        .build();
  }

  private void join(Event event) {
    List<Place> feed = feeds.getOrDefault(event.requestId(), List.of());
    for (int position = 0; position < feed.size(); position++) {
      Place place = feed.get(position);
      if (place.item.equals(event.item())) {
        feed.subList(0, position + 1).forEach(earlier -> earlier.examined = true);
        place.earned = Math.max(place.earned, earned(event));
      }
    }
  }

  private double earned(Event event) {
    return switch (reward) {
      case Target.Happens happens -> happens.matches(event) ? 1 : 0;
      case Target.Amount amount -> amount.amount(event);
    };
  }

  /** Returns what was found so far. */
  public Found found() {
    Alternatives examined = new Alternatives();
    List<Round> rounds = new ArrayList<>();
    int contexts = 1;
    int reproduced = 0;
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      if (place.examined) {
        examined.add(alternatives, i);
        rounds.add(
            new Round(place.position, items.add(place.item), place.propensity, place.earned));
        contexts = Math.max(contexts, place.position + 1);
        reproduced += place.reproduced ? 1 : 0;
      }
    }
    BanditLog log = new BanditLog(rounds, items.ids().size(), contexts);
    return new Found(log, examined, items.ids(), reproduced / (double) rounds.size());
  }
}
