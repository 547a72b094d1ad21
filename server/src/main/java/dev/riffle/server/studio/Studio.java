package dev.riffle.server.studio;

import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.Cursor;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.studio.StudioStorage.Listed;
import dev.riffle.server.studio.StudioStorage.Totals;
import dev.riffle.server.studio.StudioViews.Details;
import dev.riffle.server.studio.StudioViews.Overview;
import dev.riffle.server.studio.StudioViews.Page;
import dev.riffle.server.studio.StudioViews.Row;
import dev.riffle.server.studio.StudioViews.Source;
import dev.riffle.server.videos.Card;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.ClipPresenter;
import dev.riffle.server.videos.Clips;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Shows creators how their own clips are watched. Thread-safe. */
@Service
class Studio {
  private static final int ROWS = 20;
  private static final int DAYS_MAX = 90;

  private final StudioStorage storage;
  private final StudioProjection projection;
  private final Clips clips;
  private final ClipPresenter presenter;
  private final InstantSource clock;

  Studio(
      StudioStorage storage,
      StudioProjection projection,
      Clips clips,
      ClipPresenter presenter,
      InstantSource clock) {
    this.storage = storage;
    this.projection = projection;
    this.clips = clips;
    this.presenter = presenter;
    this.clock = clock;
  }

  Overview overview(Account account, int days) {
    LocalDate first = today().minusDays(days - 1L);
    List<Numbers.Day> each = filled(first, storage.days(account.id(), first));
    return new Overview(
        Numbers.sum(each),
        each,
        storage.retention(account.id(), first).curve(),
        Source.of(
            storage.sources(account.id(), first), each.stream().map(Numbers.Day::day).toList()),
        audience(account.id()));
  }

  Page list(Viewer viewer, StudioStorage.Order order, Cursor cursor) {
    List<Listed> found =
        storage.list(viewer.personId(), order, (long) cursor.number(), cursor.id(), ROWS + 1);
    List<Listed> rows = found.subList(0, Math.min(ROWS, found.size()));
    String next = found.size() > ROWS ? cursor(rows.getLast()).text() : null;
    List<String> ids = rows.stream().map(row -> row.totals().clip()).toList();
    Map<String, Card> cards =
        presenter.cards(viewer, clips.findAll(ids)).stream()
            .collect(Collectors.toMap(Card::id, Function.identity()));
    return new Page(
        rows.stream()
            .map(Listed::totals)
            .filter(totals -> cards.containsKey(totals.clip()))
            .map(totals -> row(java.util.Objects.requireNonNull(cards.get(totals.clip())), totals))
            .toList(),
        next);
  }

  /** Shows one's own clip; others' are not there. */
  Details details(Viewer viewer, String id) {
    Clip clip =
        clips
            .find(id)
            .filter(found -> found.creator().id().equals(viewer.personId()))
            .orElseThrow(() -> Refusal.notFound("clip"));
    Totals totals =
        storage.totals(id).orElseGet(() -> new Totals(id, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    Retention retention = storage.retention(id);
    LocalDate published = LocalDate.ofInstant(clip.published(), ZoneOffset.UTC);
    return new Details(
        presenter.cards(viewer, List.of(clip)).getFirst(),
        clip.duration().toMillis() / 1_000.0,
        totals.views(),
        totals.viewers(),
        totals.watchSeconds(),
        totals.averagePortion(),
        retention.finishes(),
        totals.replays(),
        totals.skips(),
        totals.likes(),
        totals.comments(),
        totals.shares(),
        totals.follows(),
        retention.curve(clip.duration()),
        storage.sources(id),
        storage.stages(id, projection.stages()),
        daysOfClip(id, published));
  }

  private static Cursor cursor(Listed row) {
    return new Cursor(row.order(), row.totals().clip());
  }

  private static Row row(Card card, Totals totals) {
    return new Row(
        card,
        totals.views(),
        totals.watchSeconds(),
        totals.averagePortion(),
        totals.likes(),
        totals.shares(),
        totals.follows());
  }

  private List<Numbers.Day> daysOfClip(String id, LocalDate published) {
    LocalDate earliest = today().minusDays(DAYS_MAX - 1L);
    LocalDate first = published.isBefore(earliest) ? earliest : published;
    return filled(first, storage.daysOfClip(id, first));
  }

  /** A week's people are told once it is over and counted to its end, then never otherwise. */
  private Audience audience(String creator) {
    LocalDate week = Weeks.lastWhole(today());
    LocalDate end = week.plusWeeks(1);
    boolean counted = projection.isPast(end.atStartOfDay(ZoneOffset.UTC).toInstant());
    return new Audience(
        week,
        end.minusDays(1),
        groups(creator, week, "language", counted),
        groups(creator, week, "region", counted));
  }

  private Audience.Groups groups(String creator, LocalDate week, String kind, boolean counted) {
    return counted
        ? Audience.Groups.of(storage.audience(creator, week, kind))
        : Audience.Groups.NONE;
  }

  private List<Numbers.Day> filled(LocalDate first, List<Numbers.Day> found) {
    Map<LocalDate, Numbers.Day> byDay =
        found.stream().collect(Collectors.toMap(Numbers.Day::day, Function.identity()));
    return first
        .datesUntil(today().plusDays(1))
        .map(day -> byDay.getOrDefault(day, Numbers.Day.none(day)))
        .toList();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
