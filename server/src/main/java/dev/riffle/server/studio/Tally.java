package dev.riffle.server.studio;

import dev.riffle.engine.event.Event;
import dev.riffle.engine.event.Served;
import dev.riffle.server.feed.Origin;
import dev.riffle.server.log.EventLog;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Counts a part of the log in memory, on top of what is known of its clips and viewers. Days are
 * those of UTC on which the server got an event. Not thread-safe.
 */
final class Tally {
  private static final String EXPLORED = "fresh";
  private static final int WHOLE = 200;
  private static final Set<String> WATCHING = Set.of("play", "watch", "replay", "skip");

  final Sums<String> clips = new Sums<>();
  final Sums<ClipDay> days = new Sums<>();
  final Sums<AccountDay> accounts = new Sums<>();
  final Map<Reach, Long> reaches = new HashMap<>();
  final Map<Source, Long> sources = new HashMap<>();
  final Map<AccountReach, Long> accountReaches = new HashMap<>();
  final Map<AccountSource, Long> accountSources = new HashMap<>();
  final Map<ClipStage, Stage> stages = new HashMap<>();
  final Map<Watcher, Origin> watchers = new HashMap<>();

  private final Stages ends;
  private final Map<String, ClipState> known;
  private final Map<Encounter.Key, Encounter> encounters;

  record ClipDay(String clip, LocalDate day) {}

  record AccountDay(String creator, LocalDate day) {}

  record Reach(String clip, int reach) {}

  record Source(String clip, String name) {}

  record AccountReach(String creator, LocalDate day, int reach) {}

  record AccountSource(String creator, LocalDate day, String name) {}

  record ClipStage(String clip, int stage) {}

  /** Somebody who has seen something of a creator in a week. */
  record Watcher(LocalDate week, String creator, java.util.UUID viewer) {}

  /** What happened in a stage; times are microseconds since 1970. */
  record Stage(long impressions, long explored, long views, long first, long last) {
    /** A view, which does not change when the stage was. */
    static final Stage VIEW = new Stage(0, 0, 1, Long.MAX_VALUE, Long.MIN_VALUE);

    Stage plus(Stage other) {
      return new Stage(
          impressions + other.impressions,
          explored + other.explored,
          views + other.views,
          Math.min(first, other.first),
          Math.max(last, other.last));
    }
  }

  Tally(Stages ends, Map<String, ClipState> known, Map<Encounter.Key, Encounter> encounters) {
    this.ends = ends;
    this.known = known;
    this.encounters = encounters;
  }

  /** Returns microseconds since 1970. */
  static long micros(Instant time) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, time);
  }

  /** Returns the time that is so many microseconds since 1970. */
  static Instant time(long micros) {
    return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
  }

  static LocalDate day(Instant time) {
    return LocalDate.ofInstant(time, ZoneOffset.UTC);
  }

  /** Tells whether events of that type are counted. */
  static boolean counts(String type) {
    return switch (type) {
      case "play", "watch", "replay", "skip", "like", "unlike", "share", "comment", "follow" ->
          true;
      default -> false;
    };
  }

  /**
   * Counts an event; of clips that are gone, and of creators who watch their own, there is nothing
   * to count.
   */
  void event(Event event, Instant received) {
    ClipState clip = known.get(event.item());
    if (clip != null && counts(event.type()) && !isOfItsMaker(event, clip)) {
      clip.touch();
      new Occasion(event, received, clip).count();
    }
  }

  private static boolean isOfItsMaker(Event event, ClipState clip) {
    return WATCHING.contains(event.type()) && clip.isOf(EventLog.key(event.viewer()));
  }

  void served(Served served, Instant received) {
    long now = micros(received);
    for (Served.Shown shown : served.items()) {
      ClipState clip = known.get(shown.item());
      if (clip != null) {
        int stage = ends.of(clip.show());
        long explored = shown.source().equals(EXPLORED) ? 1 : 0;
        add(clip, stage, new Stage(1, explored, 0, now, now));
      }
    }
  }

  /** The engine begins anew with a clip that was removed. */
  void removed(String item) {
    ClipState clip = known.get(item);
    if (clip != null) {
      clip.forget();
    }
  }

  /** Counts the like of somebody who was erased as taken back. */
  void unliked(String clip, Instant received) {
    ClipState state = known.get(clip);
    if (state != null) {
      state.touch();
      add(state, day(received), Measure.LIKES, -1);
    }
  }

  private void add(ClipState clip, int stage, Stage more) {
    stages.merge(new ClipStage(clip.id(), stage), more, Stage::plus);
  }

  private void add(ClipState clip, LocalDate day, Measure measure, long amount) {
    clips.add(clip.id(), measure, amount);
    days.add(new ClipDay(clip.id(), day), measure, amount);
    accounts.add(new AccountDay(clip.creator(), day), measure, amount);
  }

  /** One event, and what it changes. */
  private final class Occasion {
    private final Event event;
    private final Instant received;
    private final ClipState clip;
    private final Encounter.Key key;

    Occasion(Event event, Instant received, ClipState clip) {
      this.event = event;
      this.received = received;
      this.clip = clip;
      key = new Encounter.Key(EventLog.key(event.viewer()), clip.id());
    }

    void count() {
      switch (event.type()) {
        case "play" -> view();
        case "watch" -> {
          view();
          add(Measure.WATCH_MILLIS, event.duration().toMillis());
          reach();
        }
        case "like", "unlike" ->
            add(Measure.LIKES, encounter().like(event.type().equals("like"), micros(event.time())));
        case "share" -> add(Measure.SHARES, encounter().share(micros(received)) ? 1 : 0);
        case "follow" -> add(Measure.FOLLOWS, encounter().follow() ? 1 : 0);
        case "comment" -> add(Measure.COMMENTS, 1);
        case "replay" -> add(Measure.REPLAYS, 1);
        case "skip" -> add(Measure.SKIPS, 1);
        default -> {}
      }
    }

    private Encounter encounter() {
      return encounters.computeIfAbsent(key, _ -> new Encounter());
    }

    private void add(Measure measure, long amount) {
      if (amount != 0) {
        Tally.this.add(clip, day(received), measure, amount);
      }
    }

    private void view() {
      Encounter encounter = encounter();
      boolean first = !encounter.hasViewed();
      if (!encounter.view(micros(received))) {
        return;
      }
      add(Measure.VIEWS, 1);
      clips.add(clip.id(), Measure.VIEWERS, first ? 1 : 0);
      seen(day(received), 0, 1);
      introduce(Origin.of(event));
    }

    private void introduce(Origin origin) {
      LocalDate day = day(received);
      sources.merge(new Source(clip.id(), origin.surface()), 1L, Long::sum);
      accountSources.merge(new AccountSource(clip.creator(), day, origin.surface()), 1L, Long::sum);
      LocalDate week = Weeks.of(day);
      watchers.putIfAbsent(new Watcher(week, clip.creator(), key.viewer()), origin);
      if (clip.shown() > 0 && origin.surface().equals(Origin.FOR_YOU)) {
        Tally.this.add(clip, ends.of(clip.shown()), Stage.VIEW);
      }
    }

    private void reach() {
      double portion = Double.isNaN(event.portion()) ? 0 : event.portion();
      int seen = (int) Math.floor(portion * WHOLE + 1e-6);
      int before = encounter().reach(seen);
      if (seen > before) {
        LocalDate began = day(time(encounter().viewed()));
        Tally.this.add(clip, began, Measure.REACH, seen - before);
        seen(began, before, -1);
        seen(began, seen, 1);
      }
    }

    /** Counts views that began on a day and have seen that much. */
    private void seen(LocalDate began, int reach, long views) {
      reaches.merge(new Reach(clip.id(), reach), views, Long::sum);
      accountReaches.merge(
          new AccountReach(clip.creator(), began, Retention.step(reach)), views, Long::sum);
    }
  }
}
