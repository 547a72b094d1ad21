package dev.riffle.server.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.engine.event.Event;
import dev.riffle.engine.event.UserForgotten;
import dev.riffle.server.TestClips;
import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
import dev.riffle.server.Visitor;
import dev.riffle.server.accounts.Accounts;
import dev.riffle.server.log.EventLog;
import dev.riffle.server.log.Received;
import dev.riffle.server.videos.Clip;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The studio over HTTP, against a program that counts the same log in another way. */
class StudioTest {
  private static TestServer server;
  private static Visitor maker;
  private static Visitor other;
  private static List<Clip> clips;
  private static Clip elsewhere;

  @BeforeAll
  static void watch() {
    server = TestServer.start(Map.of("riffle.studio.interval", "1h"));
    maker = Visitor.member(server, "maker");
    other = Visitor.member(server, "other");
    clips =
        List.of(
            TestClips.add(server, "maker", "First #one", "one"),
            TestClips.add(server, "maker", "Second", "two"),
            TestClips.add(server, "maker", "Never watched", "three"));
    elsewhere = TestClips.add(server, "other", "Not mine", "one");
    List<Clip> watched = List.of(clips.get(0), clips.get(1), elsewhere);
    new Crowd(watched, key("maker"), 11).log(server.server().part(EventLog.class));
    projection().catchUp();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void clip_everyNumber_agreesWithTheLog() {
    for (Clip clip : clips) {
      assertAgrees(clip, recount(clip));
    }
    assertEquals(0, page(maker, clips.get(2)).path("retention").size());
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 28, 90})
  void overview_everyDay_agreesWithTheLog(int days) {
    JsonNode overview = maker.get("/api/studio?days=" + days).json();
    assertEquals(days, overview.path("days").size());
    long views = 0;
    for (JsonNode day : overview.path("days")) {
      LocalDate date = LocalDate.parse(day.path("day").asString());
      views += day.path("views").asLong();
      assertEquals(sum(each -> each.viewsOn(date)), day.path("views").asLong());
      assertEquals(
          sum(each -> Math.round(each.watchSecondsOn(date) * 1_000)),
          Math.round(day.path("watchSeconds").asDouble() * 1_000));
      assertEquals(sum(each -> each.sharesOn(date)), day.path("shares").asLong());
      assertEquals(sum(each -> each.countOn("comment", date)), day.path("comments").asLong());
      assertEquals(sum(each -> each.countOn("replay", date)), day.path("replays").asLong());
      assertEquals(sum(each -> each.countOn("skip", date)), day.path("skips").asLong());
      assertEquals(
          total(each -> each.portionsOn(date)),
          day.path("averagePortion").asDouble() * day.path("views").asLong(),
          1e-6);
      assertEquals(sum(each -> each.followsOn(date)), day.path("follows").asLong());
    }
    assertTrue(views > 0);
    assertEquals(views, overview.path("totals").path("views").asLong());
    assertEquals(today(), LocalDate.parse(last(overview.path("days")).path("day").asString()));
  }

  @Test
  void overview_ofNinetyDays_hasAllThatTheClipsHave() {
    JsonNode totals = maker.get("/api/studio?days=90").json().path("totals");
    assertEquals(sum(Recount::likes), totals.path("likes").asLong());
    assertEquals(sum(each -> each.count("replay")), totals.path("replays").asLong());
    assertEquals(sum(each -> each.count("skip")), totals.path("skips").asLong());
    assertEquals(
        total(each -> each.averagePortion() * each.views().size())
            / sum(each -> each.views().size()),
        totals.path("averagePortion").asDouble(),
        1e-9);
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 28, 90})
  void overview_sourcesOfEveryDay_agreeWithTheLog(int days) {
    JsonNode overview = maker.get("/api/studio?days=" + days).json();
    long views = 0;
    for (JsonNode source : overview.path("sources")) {
      String name = source.path("name").asString();
      List<Long> each = source.path("days").valueStream().map(JsonNode::asLong).toList();
      assertEquals(days, each.size());
      for (int day = 0; day < days; day++) {
        LocalDate date = LocalDate.parse(overview.path("days").get(day).path("day").asString());
        assertEquals(sum(clip -> clip.viewsOn(date, name)), each.get(day), name + date);
      }
      assertEquals(
          each.stream().mapToLong(Long::longValue).sum(), source.path("views").asLong(), name);
      views += source.path("views").asLong();
    }
    assertEquals(overview.path("totals").path("views").asLong(), views);
  }

  @ParameterizedTest
  @ValueSource(ints = {7, 28, 90})
  void overview_retention_agreesWithTheLog(int days) {
    JsonNode curve = maker.get("/api/studio?days=" + days).json().path("retention");
    LocalDate first = today().minusDays(days - 1L);
    double all = sum(clip -> clip.viewsSince(first, 0));
    assertEquals(21, curve.size());
    for (int step = 0; step <= 20; step++) {
      double portion = step / 20.0;
      assertEquals(
          sum(clip -> clip.viewsSince(first, portion)) / all, curve.get(step).asDouble(), 1e-9);
    }
  }

  @Test
  void overview_viewThatWentOnPastMidnight_countsOnTheDayOnWhichItBegan() {
    Visitor late = Visitor.member(server, "late");
    Clip clip = TestClips.add(server, "late", "Past midnight");
    Instant midnight = today().atStartOfDay(ZoneOffset.UTC).toInstant();
    EventLog log = server.server().part(EventLog.class);
    appendAt(log, clip, midnight.minusSeconds(60), 0.25);
    appendAt(log, clip, midnight.plusSeconds(60), 1);
    projection().catchUp();
    JsonNode days = late.get("/api/studio?days=7").json().path("days");
    assertEquals(1, days.get(5).path("averagePortion").asDouble());
    assertEquals(0, last(days).path("views").asLong());
    assertEquals(0, last(days).path("averagePortion").asDouble());
  }

  @Test
  void account_thatIsErased_hasNoNumbers() {
    Visitor.member(server, "erased");
    Clip clip = TestClips.add(server, "erased", "Soon gone");
    other.watch(clip.id());
    projection().catchUp();
    List<String> tables =
        List.of("studio_account_day", "studio_account_reach", "studio_account_source");
    tables.forEach(table -> assertEquals(1, rowsOf(clip.creator().id(), table), table));
    server
        .server()
        .part(StudioData.class)
        .erase(server.server().part(Accounts.class).findByHandle("erased").orElseThrow());
    tables.forEach(table -> assertEquals(0, rowsOf(clip.creator().id(), table), table));
  }

  private static long rowsOf(String creator, String table) {
    return server
        .server()
        .part(JdbcClient.class)
        .sql("select count(*) from %s where creator = :creator and views > 0".formatted(table))
        .param("creator", creator)
        .query(Long.class)
        .single();
  }

  private static void appendAt(EventLog log, Clip clip, Instant time, double portion) {
    Event watched = Crowd.event("watch", clip, "up-late", time).portion(portion).build();
    log.append("app", List.of(new Received(watched, time))).join();
  }

  @Test
  void audience_ofTheLastWholeWeek_agreesWithTheLogAndWithholdsSmallGroups() {
    JsonNode audience = maker.get("/api/studio").json().path("audience");
    LocalDate from = LocalDate.parse(audience.path("from").asString());
    LocalDate to = LocalDate.parse(audience.path("to").asString());
    assertEquals(from.plusDays(6), to);
    assertTrue(to.isBefore(today()) && !to.plusDays(7).isBefore(today()));
    assertGroups(audience.path("languages"), "language", from, to);
    assertGroups(audience.path("regions"), "region", from, to);
  }

  @Test
  void clip_watchedByItsMaker_isNotSeenByAnybody() {
    Visitor shy = Visitor.member(server, "shy");
    Clip clip = TestClips.add(server, "shy", "Only I watch");
    shy.events(Visitor.event("play", clip.id(), ""));
    shy.watch(clip.id());
    shy.events(
        Visitor.event("replay", clip.id(), ""),
        Visitor.event("skip", clip.id(), ""),
        Visitor.event("like", clip.id(), ""));
    projection().catchUp();
    JsonNode page = page(shy, clip);
    for (String none : List.of("views", "viewers", "watchSeconds", "replays", "skips")) {
      assertEquals(0, page.path(none).asDouble(), none);
    }
    assertEquals(0, page.path("sources").size());
    assertEquals(1, page.path("likes").asLong(), "what they say counts as anybody's");
    assertEquals(0, shy.get("/api/studio").json().path("totals").path("views").asLong());
    other.watch(clip.id());
    projection().catchUp();
    assertEquals(1, page(shy, clip).path("viewers").asLong());
  }

  @Test
  void list_orders_areRight() {
    List<JsonNode> byViews = list("views");
    assertEquals(3, byViews.size());
    assertTrue(
        byViews.get(0).path("views").asLong() >= byViews.get(1).path("views").asLong(),
        byViews::toString);
    assertEquals(0, byViews.get(2).path("views").asLong());
    List<JsonNode> byWatch = list("watch");
    assertTrue(
        byWatch.get(0).path("watchSeconds").asDouble()
            >= byWatch.get(1).path("watchSeconds").asDouble());
    JsonNode newest = list("newest").getFirst();
    assertEquals(clips.get(2).id(), newest.path("clip").path("id").asString());
    for (JsonNode row : byViews) {
      Recount recount = recount(row.path("clip").path("id").asString());
      assertEquals(recount.averagePortion(), row.path("averagePortion").asDouble(), 1e-9);
    }
  }

  @Test
  void list_longerThanAPage_goesOnWhereItEnded() {
    Visitor prolific = Visitor.member(server, "prolific");
    IntStream.range(0, 23).forEach(i -> TestClips.add(server, "prolific", "Clip " + i));
    for (String order : List.of("newest", "views", "watch")) {
      JsonNode first = prolific.get("/api/studio/clips?order=" + order).json();
      JsonNode second =
          prolific
              .get(
                  "/api/studio/clips?order=%s&cursor=%s"
                      .formatted(order, first.path("next").asString()))
              .json();
      assertEquals(20, first.path("clips").size());
      assertEquals(3, second.path("clips").size());
      assertFalse(second.has("next"));
    }
  }

  @Test
  void clip_ofSomebodyElse_isNotThere() {
    assertEquals(404, maker.get("/api/studio/clips/" + elsewhere.id()).status());
    assertEquals(404, maker.get("/api/studio/clips/nope").status());
    assertEquals(200, other.get("/api/studio/clips/" + elsewhere.id()).status());
    assertEquals(401, new Visitor(server).get("/api/studio/clips/" + elsewhere.id()).status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?days=0",
        "?days=8",
        "?days=many",
        "/clips?order=best",
        "/clips?cursor=x",
        "/clips?cursor=OQ",
        "/clips?cursor=OSwA"
      })
  void studio_wrongParameter_isRefused(String query) {
    Answer answer = maker.get("/api/studio" + query);
    assertEquals(400, answer.status(), answer.body());
  }

  @Test
  void projection_byTwoAtOnce_countsEachEntryOnce() {
    String before = page(maker, clips.get(0)).toString();
    server.post("/v1/studio/rebuild", "");
    List<CompletableFuture<Long>> both =
        IntStream.range(0, 2)
            .mapToObj(_ -> CompletableFuture.supplyAsync(projection()::catchUp))
            .toList();
    long counted = both.stream().mapToLong(CompletableFuture::join).sum();
    assertEquals(log().size(), counted);
    assertEquals(before, page(maker, clips.get(0)).toString());
  }

  @Test
  void rebuild_withoutKey_isRefused() {
    Answer answer =
        server.send(
            server
                .anonymous("/v1/studio/rebuild")
                .POST(java.net.http.HttpRequest.BodyPublishers.noBody()));
    assertEquals(401, answer.status());
  }

  @Test
  void projection_ofAnotherVersion_isCountedAnew() {
    String before = maker.get("/api/studio?days=90").body();
    JdbcClient jdbc = server.server().part(JdbcClient.class);
    jdbc.sql("update studio_projection set version = 'old'").update();
    jdbc.sql("update studio_clip set views = 1000000").update();
    assertEquals(log().size(), projection().catchUp());
    assertEquals(before, maker.get("/api/studio?days=90").body());
  }

  private static void assertAgrees(Clip clip, Recount log) {
    JsonNode page = page(maker, clip);
    assertEquals(log.views().size(), page.path("views").asLong());
    assertEquals(log.viewers(), page.path("viewers").asLong());
    assertEquals(log.watchSeconds(), page.path("watchSeconds").asDouble(), 1e-6);
    assertEquals(log.averagePortion(), page.path("averagePortion").asDouble(), 1e-9);
    assertEquals(log.finishes(), page.path("finishes").asLong());
    assertEquals(log.count("replay"), page.path("replays").asLong());
    assertEquals(log.count("skip"), page.path("skips").asLong());
    assertEquals(log.count("comment"), page.path("comments").asLong());
    assertEquals(log.likes(), page.path("likes").asLong());
    assertEquals(log.shares(), page.path("shares").asLong());
    assertEquals(log.follows(), page.path("follows").asLong());
    List<Double> curve = page.path("retention").valueStream().map(JsonNode::asDouble).toList();
    assertEquals(log.retention(clip.duration().toMillis() / 1_000.0), curve);
    Map<String, Long> sources = new java.util.TreeMap<>();
    page.path("sources")
        .forEach(each -> sources.put(each.path("name").asString(), each.path("views").asLong()));
    assertEquals(log.sources(), sources);
    assertIntroduction(log, page.path("introduction"));
  }

  private static void assertIntroduction(Recount log, JsonNode stages) {
    List<Instant> times = log.impressions();
    assertEquals(
        times.size(),
        stages.valueStream().mapToLong(stage -> stage.path("impressions").asLong()).sum());
    int from = 1;
    for (JsonNode stage : stages) {
      int to = Math.min(times.size(), stage.path("end").asInt(Integer.MAX_VALUE));
      assertEquals(to - from + 1, stage.path("impressions").asInt());
      assertEquals(times.get(from - 1), Instant.parse(stage.path("from").asString()));
      assertEquals(times.get(to - 1), Instant.parse(stage.path("to").asString()));
      assertEquals(
          log.feedViews(from, stage.path("end").asInt(Integer.MAX_VALUE)),
          stage.path("views").asLong());
      from = to + 1;
    }
  }

  private static void assertGroups(JsonNode groups, String key, LocalDate from, LocalDate to) {
    List<Recount> own = clips.stream().map(StudioTest::recount).toList();
    Map<String, Long> people = Recount.people(own, from, to, key);
    long shown = 0;
    for (JsonNode group : groups.path("groups")) {
      assertTrue(group.path("people").asLong() >= 10);
      assertEquals(people.get(group.path("name").asString()), group.path("people").asLong());
      shown += group.path("people").asLong();
    }
    assertTrue(shown > 0, groups::toString);
    assertEquals(
        people.values().stream().mapToLong(Long::longValue).sum() - shown,
        groups.path("withheld").asLong(0));
  }

  private static long sum(java.util.function.ToLongFunction<Recount> number) {
    return clips.stream().map(StudioTest::recount).mapToLong(number).sum();
  }

  private static double total(java.util.function.ToDoubleFunction<Recount> number) {
    return clips.stream().map(StudioTest::recount).mapToDouble(number).sum();
  }

  private static Recount recount(Clip clip) {
    return recount(clip.id());
  }

  private static Recount recount(String clip) {
    return new Recount(log(), clip, "session:" + key("maker"));
  }

  /** Returns what the log knows somebody by. */
  private static String key(String handle) {
    return server.server().part(Accounts.class).findByHandle(handle).orElseThrow().viewerKey();
  }

  private static List<dev.riffle.server.log.Logged> log() {
    return server.server().part(EventLog.class).read("app", 0, 1_000_000);
  }

  private static StudioProjection projection() {
    return server.server().part(StudioProjection.class);
  }

  private static JsonNode page(Visitor visitor, Clip clip) {
    return visitor.get("/api/studio/clips/" + clip.id()).json();
  }

  private static List<JsonNode> list(String order) {
    return maker
        .get("/api/studio/clips?order=" + order)
        .json()
        .path("clips")
        .valueStream()
        .toList();
  }

  private static JsonNode last(JsonNode list) {
    return list.get(list.size() - 1);
  }

  private static LocalDate today() {
    return LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);
  }

  @Test
  void viewer_whoIsErased_leavesNothingButSums() {
    Clip clip = TestClips.add(server, "other", "To be forgotten");
    EventLog log = server.server().part(EventLog.class);
    Crowd.append(log, Crowd.event("watch", clip, "leaving", Instant.now()).portion(1).build());
    Crowd.append(log, Crowd.event("like", clip, "leaving", Instant.now()).build());
    projection().catchUp();
    assertEquals(1, page(other, clip).path("likes").asLong());
    assertEquals(2, rows("leaving"));
    UserForgotten gone = new UserForgotten("session:leaving", Instant.now());
    log.append("app", List.of(new Received(gone, Instant.now()))).join();
    projection().catchUp();
    assertEquals(1, page(other, clip).path("views").asLong());
    assertEquals(0, page(other, clip).path("likes").asLong());
    assertEquals(0, rows("leaving"));
  }

  private static long rows(String session) {
    return server
        .server()
        .part(JdbcClient.class)
        .sql(
            """
            select (select count(*) from studio_viewer where viewer = :viewer)
              + (select count(*) from studio_audience_viewer where viewer = :viewer)
            """)
        .param("viewer", EventLog.key("session:" + session))
        .query(Long.class)
        .single();
  }
}
