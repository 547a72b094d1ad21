package dev.riffle.server.studio;

import dev.riffle.engine.event.Event;
import dev.riffle.engine.event.Served;
import dev.riffle.server.log.Logged;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Counts the numbers of a clip from the whole log, each by a pass of its own, as simply as can be:
 * what the projection has to agree with.
 *
 * @param maker as events name whose clip it is
 */
record Recount(List<Logged> log, String clip, String maker) {
  private static final Set<String> WATCHING = Set.of("play", "watch", "replay", "skip");
  private static final Duration WHILE = Duration.ofMinutes(30);

  /** A view: when it began, where, and how much of the clip it saw. */
  record View(Instant began, Event first, double portion) {}

  private record Happened(Instant received, Event event) {}

  private List<Happened> events(String... types) {
    return log.stream()
        .filter(logged -> logged.entry() instanceof Event)
        .map(logged -> new Happened(logged.received(), (Event) logged.entry()))
        .filter(happened -> happened.event.item().equals(clip))
        .filter(happened -> List.of(types).contains(happened.event.type()))
        .filter(happened -> !happened.event.viewer().equals(maker) || !watches(happened.event))
        .toList();
  }

  /** Makers who watch their own clip are not counted. */
  private static boolean watches(Event event) {
    return WATCHING.contains(event.type());
  }

  private Map<String, List<Happened>> byViewer(String... types) {
    Map<String, List<Happened>> viewers = new LinkedHashMap<>();
    events(types)
        .forEach(
            each -> viewers.computeIfAbsent(each.event.viewer(), _ -> new ArrayList<>()).add(each));
    return viewers;
  }

  List<View> views() {
    List<View> views = new ArrayList<>();
    for (List<Happened> own : byViewer("play", "watch").values()) {
      List<View> mine = new ArrayList<>();
      for (Happened each : own) {
        if (mine.isEmpty() || !each.received.isBefore(mine.getLast().began.plus(WHILE))) {
          mine.add(new View(each.received, each.event, 0));
        }
        if (each.event.type().equals("watch")) {
          View last = mine.removeLast();
          mine.add(new View(last.began, last.first, Math.max(last.portion, each.event.portion())));
        }
      }
      views.addAll(mine);
    }
    return views;
  }

  long viewers() {
    return byViewer("play", "watch").size();
  }

  double watchSeconds() {
    return events("watch").stream().mapToLong(each -> each.event.duration().toMillis()).sum()
        / 1_000.0;
  }

  /** The player tells portions in half percents. */
  double averagePortion() {
    return average(views());
  }

  private static double average(List<View> views) {
    return views.stream().mapToDouble(Recount::halfPercents).average().orElse(0);
  }

  private static double halfPercents(View view) {
    return Math.floor(view.portion * 200 + 1e-6) / 200;
  }

  long finishes() {
    return views().stream().filter(view -> view.portion >= 0.9).count();
  }

  long count(String type) {
    return events(type).size();
  }

  /** Of each viewer the last word counts. */
  long likes() {
    return byViewer("like", "unlike").values().stream()
        .filter(words -> {
          Happened last = words.getFirst();
          for (Happened word : words) {
            if (!word.event.time().isBefore(last.event.time())) {
              last = word;
            }
          }
          return last.event.type().equals("like");
        })
        .count();
  }

  long shares() {
    return shareTimes().size();
  }

  private List<Instant> shareTimes() {
    List<Instant> counted = new ArrayList<>();
    for (List<Happened> own : byViewer("share").values()) {
      Instant last = Instant.MIN;
      for (Happened share : own) {
        if (last.equals(Instant.MIN) || !share.received.isBefore(last.plus(WHILE))) {
          last = share.received;
          counted.add(last);
        }
      }
    }
    return counted;
  }

  private List<Instant> followTimes() {
    return byViewer("follow").values().stream().map(own -> own.getFirst().received).toList();
  }

  long follows() {
    return followTimes().size();
  }

  List<Double> retention(double seconds) {
    List<View> views = views();
    List<Double> curve = new ArrayList<>();
    for (int second = 0; second < seconds && !views.isEmpty(); second++) {
      double reached = second / seconds;
      long still = views.stream().filter(view -> halfPercents(view) >= reached - 1e-8).count();
      curve.add((double) still / views.size());
    }
    return curve;
  }

  Map<String, Long> sources() {
    Map<String, Long> sources = new TreeMap<>();
    views().forEach(view -> sources.merge(surface(view.first), 1L, Long::sum));
    return sources;
  }

  private static String surface(Event event) {
    return event.context().getOrDefault("origin-surface", "other");
  }

  long viewsOn(LocalDate day) {
    return viewsOf(day).size();
  }

  private List<View> viewsOf(LocalDate day) {
    return views().stream().filter(view -> on(day).test(view.began)).toList();
  }

  /** Views that began on a day, by where. */
  long viewsOn(LocalDate day, String surface) {
    return viewsOf(day).stream().filter(view -> surface(view.first).equals(surface)).count();
  }

  /** Sum over the views that began on a day. */
  double portionsOn(LocalDate day) {
    return viewsOf(day).stream().mapToDouble(Recount::halfPercents).sum();
  }

  /** Views that began from a day on and saw at least that much. */
  long viewsSince(LocalDate first, double portion) {
    return views().stream()
        .filter(view -> !day(view).isBefore(first))
        .filter(view -> halfPercents(view) >= portion - 1e-8)
        .count();
  }

  double watchSecondsOn(LocalDate day) {
    return events("watch").stream()
            .filter(each -> on(day).test(each.received))
            .mapToLong(each -> each.event.duration().toMillis())
            .sum()
        / 1_000.0;
  }

  long sharesOn(LocalDate day) {
    return shareTimes().stream().filter(on(day)).count();
  }

  long followsOn(LocalDate day) {
    return followTimes().stream().filter(on(day)).count();
  }

  long countOn(String type, LocalDate day) {
    return events(type).stream().map(Happened::received).filter(on(day)).count();
  }

  private static Predicate<Instant> on(LocalDate day) {
    return time -> LocalDate.ofInstant(time, ZoneOffset.UTC).equals(day);
  }

  /** Times of impressions, in order. */
  List<Instant> impressions() {
    return log.stream()
        .filter(logged -> logged.entry() instanceof Served)
        .flatMap(logged ->
            ((Served) logged.entry())
                .items().stream()
                    .filter(shown -> shown.item().equals(clip))
                    .map(_ -> logged.received()))
        .toList();
  }

  /** Views in the feed that began when the clip had been shown that often. */
  long feedViews(int from, int to) {
    long shown = 0;
    long counted = 0;
    Set<View> views = new HashSet<>(views());
    for (Logged logged : log) {
      if (logged.entry() instanceof Served served) {
        shown += served.items().stream().filter(item -> item.item().equals(clip)).count();
      } else if (logged.entry() instanceof Event event && shown >= from && shown <= to) {
        counted +=
            views.stream()
                .filter(
                    view -> view.first.id().equals(event.id()) && surface(event).equals("for-you"))
                .count();
      }
    }
    return counted;
  }

  /** People by a part of where they are, of a week, over several clips. */
  static Map<String, Long> people(List<Recount> clips, LocalDate from, LocalDate to, String key) {
    Map<String, String> first = new LinkedHashMap<>();
    clips.stream()
        .flatMap(clip -> clip.views().stream())
        .filter(view -> !day(view).isBefore(from) && !day(view).isAfter(to))
        .sorted(Comparator.comparing(View::began))
        .forEach(view ->
            first.putIfAbsent(
                view.first.viewer(),
                view.first.context().getOrDefault("origin-" + key, "unknown")));
    Map<String, Long> people = new TreeMap<>();
    first.values().forEach(name -> people.merge(name, 1L, Long::sum));
    return people;
  }

  private static LocalDate day(View view) {
    return LocalDate.ofInstant(view.began, ZoneOffset.UTC);
  }
}
