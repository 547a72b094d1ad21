package dev.riffle.server.studio;

import dev.riffle.server.feed.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds what was counted to the tables, a statement a table, in the caller's transaction. */
final class TallyWriter {
  private static final String VIEWS = "views";

  private final JdbcClient jdbc;

  TallyWriter(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Group(String creator, LocalDate week, String kind, String name) {}

  void write(Tally tally, Map<String, ClipState> clips, Map<Encounter.Key, Encounter> encounters) {
    writeShown(clips.values().stream().filter(ClipState::touched).toList());
    List<String> ids = tally.clips.keys();
    sums(new Columns<>(ids).text("clip", id -> id), tally.clips, ids, List.of(Measure.values()))
        .into("studio_clip", "clip");
    List<Tally.ClipDay> days = tally.days.keys();
    sums(
            new Columns<>(days)
                .text("clip", Tally.ClipDay::clip)
                .as("date", "day", Tally.ClipDay::day),
            tally.days,
            days,
            Measure.DAILY)
        .into("studio_day", "clip, day");
    List<Tally.AccountDay> accounts = tally.accounts.keys();
    sums(
            new Columns<>(accounts)
                .text("creator", Tally.AccountDay::creator)
                .as("date", "day", Tally.AccountDay::day),
            tally.accounts,
            accounts,
            Measure.DAILY)
        .into("studio_account_day", "creator, day");
    writeViews(tally);
    writeStages(List.copyOf(tally.stages.entrySet()));
    writeEncounters(List.copyOf(encounters.entrySet()));
    writeAudience(tally.watchers);
  }

  private record Summed<K>(JdbcClient jdbc, Columns<K> columns, List<Measure> measures) {
    void into(String table, String keys) {
      List<String> names = measures.stream().map(Measure::column).toList();
      columns.insert(jdbc, table, Columns.adding(table, keys, names)).update();
    }
  }

  private <K> Summed<K> sums(
      Columns<K> columns, Sums<K> sums, List<K> keys, List<Measure> measures) {
    measures.forEach(measure -> columns.numbers(measure.column(), sums.column(keys, measure)));
    return new Summed<>(jdbc, columns, measures);
  }

  private void writeShown(List<ClipState> clips) {
    new Columns<>(clips)
        .text("clip", ClipState::id)
        .number("shown", ClipState::shown)
        .insert(jdbc, "studio_clip", "(clip) do update set shown = excluded.shown")
        .update();
  }

  private void writeViews(Tally tally) {
    views(
        new Columns<>(List.copyOf(tally.reaches.entrySet()))
            .text("clip", row -> row.getKey().clip())
            .as("smallint", "reach", row -> row.getKey().reach()),
        "studio_reach",
        "clip, reach");
    views(
        new Columns<>(List.copyOf(tally.sources.entrySet()))
            .text("clip", row -> row.getKey().clip())
            .text("source", row -> row.getKey().name()),
        "studio_source",
        "clip, source");
    views(
        new Columns<>(List.copyOf(tally.accountReaches.entrySet()))
            .text("creator", row -> row.getKey().creator())
            .as("date", "day", row -> row.getKey().day())
            .as("smallint", "reach", row -> row.getKey().reach()),
        "studio_account_reach",
        "creator, day, reach");
    views(
        new Columns<>(List.copyOf(tally.accountSources.entrySet()))
            .text("creator", row -> row.getKey().creator())
            .as("date", "day", row -> row.getKey().day())
            .text("source", row -> row.getKey().name()),
        "studio_account_source",
        "creator, day, source");
  }

  private <K> void views(Columns<Map.Entry<K, Long>> columns, String table, String keys) {
    columns
        .number(VIEWS, Map.Entry::getValue)
        .insert(jdbc, table, Columns.adding(table, keys, List.of(VIEWS)))
        .update();
  }

  private void writeStages(List<Map.Entry<Tally.ClipStage, Tally.Stage>> rows) {
    String both =
        ", first = least(studio_stage.first, excluded.first)"
            + ", last = greatest(studio_stage.last, excluded.last)";
    new Columns<>(rows)
        .text("clip", row -> row.getKey().clip())
        .as("smallint", "stage", row -> row.getKey().stage())
        .number("impressions", row -> row.getValue().impressions())
        .number("explored", row -> row.getValue().explored())
        .number(VIEWS, row -> row.getValue().views())
        .number("first", row -> row.getValue().first())
        .number("last", row -> row.getValue().last())
        .insert(
            jdbc,
            "studio_stage",
            Columns.adding("studio_stage", "clip, stage", List.of("impressions", "explored", VIEWS))
                + both)
        .update();
  }

  private void writeEncounters(List<Map.Entry<Encounter.Key, Encounter>> rows) {
    new Columns<>(rows)
        .as("uuid", "viewer", row -> row.getKey().viewer())
        .text("clip", row -> row.getKey().clip())
        .number("viewed", row -> row.getValue().row().viewed())
        .as("smallint", "reach", row -> row.getValue().row().reach())
        .flag("liked", row -> row.getValue().row().liked())
        .number("liked_at", row -> row.getValue().row().likedAt())
        .number("shared", row -> row.getValue().row().shared())
        .flag("followed", row -> row.getValue().row().followed())
        .insert(
            jdbc,
            "studio_viewer",
            """
            (viewer, clip) do update set viewed = excluded.viewed, reach = excluded.reach,
              liked = excluded.liked, liked_at = excluded.liked_at, shared = excluded.shared,
              followed = excluded.followed
            """)
        .update();
  }

  /** Who is new this week counts once for their language and once for their region. */
  private void writeAudience(Map<Tally.Watcher, Origin> watchers) {
    Map<Group, Long> groups = new HashMap<>();
    for (Tally.Watcher watcher : added(List.copyOf(watchers.keySet()))) {
      Origin origin = watchers.get(watcher);
      if (origin != null) {
        groups.merge(group(watcher, "language", origin.language()), 1L, Long::sum);
        groups.merge(group(watcher, "region", origin.region()), 1L, Long::sum);
      }
    }
    new Columns<>(List.copyOf(groups.entrySet()))
        .text("creator", row -> row.getKey().creator())
        .as("date", "week", row -> row.getKey().week())
        .text("kind", row -> row.getKey().kind())
        .text("name", row -> row.getKey().name())
        .number("people", Map.Entry::getValue)
        .insert(
            jdbc,
            "studio_audience",
            Columns.adding("studio_audience", "creator, week, kind, name", List.of("people")))
        .update();
  }

  private static Group group(Tally.Watcher watcher, String kind, String name) {
    return new Group(watcher.creator(), watcher.week(), kind, name.isEmpty() ? "unknown" : name);
  }

  private List<Tally.Watcher> added(List<Tally.Watcher> watchers) {
    Columns<Tally.Watcher> columns =
        new Columns<>(watchers)
            .as("date", "week", Tally.Watcher::week)
            .text("creator", Tally.Watcher::creator)
            .as("uuid", "viewer", Tally.Watcher::viewer);
    return new ArrayList<>(
        columns
            .insert(jdbc, "studio_audience_viewer", "do nothing returning week, creator, viewer")
            .query((row, _) ->
                new Tally.Watcher(
                    row.getObject(1, LocalDate.class),
                    row.getString(2),
                    row.getObject(3, UUID.class)))
            .list());
  }
}
