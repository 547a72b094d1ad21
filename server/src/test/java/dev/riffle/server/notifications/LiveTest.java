package dev.riffle.server.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.TestClips;
import dev.riffle.server.TestServer;
import dev.riffle.server.Visitor;
import dev.riffle.server.accounts.Accounts;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.ClipState;
import dev.riffle.server.videos.Clips;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LiveTest {
  private static final int SECOND = 1_000;

  private static TestServer server;
  private static Visitor maker;
  private static Visitor fan;

  @BeforeAll
  static void start() {
    server = TestServer.start(Map.of("riffle.limits-factor", "10"));
    maker = Visitor.member(server, "maker");
    fan = Visitor.member(server, "fan");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void takenDown_clip_isGoneFromEveryPageWithinASecond() throws Exception {
    Clip clip = TestClips.add(server, "maker", "To be taken down");
    try (Page guest = new Page(new Visitor(server));
        Page member = new Page(fan)) {
      server.server().part(Clips.class).setState(clip.id(), ClipState.TAKEN_DOWN);
      String wanted = "{\"clips\":[\"%s\"],\"creators\":[]}".formatted(clip.id());
      assertEquals(wanted, guest.next("gone"));
      assertEquals(wanted, member.next("gone"));
    }
  }

  @Test
  void suspended_creator_isGoneFromEveryPage() throws Exception {
    Visitor.member(server, "rogue");
    Accounts accounts = server.server().part(Accounts.class);
    var rogue = accounts.findByHandle("rogue").orElseThrow();
    try (Page guest = new Page(new Visitor(server))) {
      accounts.setSuspended(rogue, true);
      assertTrue(guest.next("gone").contains(rogue.id()));
    }
  }

  @Test
  void block_isHeardByTheBlockerAlone() throws Exception {
    Visitor.member(server, "boring");
    String id = id("boring");
    try (Page blocker = new Page(fan);
        Page other = new Page(maker)) {
      fan.put("/api/people/" + id + "/block", "");
      assertTrue(blocker.next("gone").contains(id));
      assertTrue(other.isQuiet("gone"));
    }
  }

  @Test
  void notice_reachesTheOpenPageWithTheCount() throws Exception {
    Clip clip = TestClips.add(server, "maker", "To be liked");
    maker.post("/api/inbox/read", "");
    try (Page page = new Page(maker)) {
      assertEquals("{\"count\":0}", page.next("unread"));
      fan.events(Visitor.event("like", clip.id(), ""));
      String notice = page.next("notice");
      assertTrue(notice.contains("\"kind\":\"like\"") && notice.contains(clip.id()), notice);
      assertEquals("{\"count\":1}", page.next("unread"));
      maker.post("/api/inbox/read", "");
      assertEquals("{\"count\":0}", page.next("unread"));
    }
  }

  @Test
  void pages_tooMany_endTheOldest() throws Exception {
    Visitor visitor = new Visitor(server);
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      pages.add(new Page(visitor));
    }
    pages.add(new Page(visitor));
    assertTrue(pages.getFirst().ends(), "the oldest makes room");
    assertFalse(pages.get(1).ends(), "the others go on");
    for (Page page : pages) {
      page.close();
    }
  }

  @Test
  void session_ended_endsItsPagesAlone() throws Exception {
    Visitor here = Visitor.member(server, "two.pages");
    Visitor there = new Visitor(server);
    there.signIn("two.pages", Visitor.PASSWORD);
    try (Page stays = new Page(here);
        Page ends = new Page(there)) {
      there.delete("/api/session");
      assertTrue(ends.ends(), "signed out");
      assertFalse(stays.ends(), "still signed in");
    }
  }

  @Test
  void session_endedFromElsewhere_endsItsPages() throws Exception {
    Visitor here = Visitor.member(server, "ends.others");
    Visitor there = new Visitor(server);
    there.signIn("ends.others", Visitor.PASSWORD);
    try (Page stays = new Page(here);
        Page ends = new Page(there)) {
      assertEquals(204, here.delete("/api/sessions").status());
      assertTrue(ends.ends());
      assertFalse(stays.ends());
    }
  }

  @Test
  void session_signedInAnew_endsThePagesOfTheOneBefore() throws Exception {
    Visitor visitor = Visitor.member(server, "first.one");
    Visitor.member(server, "second.one");
    try (Page page = new Page(visitor)) {
      visitor.signIn("second.one", Visitor.PASSWORD);
      assertTrue(page.ends());
    }
  }

  @Test
  void account_suspendedOrLeaving_endsItsPages() throws Exception {
    Visitor suspended = Visitor.member(server, "suspended.one");
    Visitor leaving = Visitor.member(server, "leaving.one");
    Accounts accounts = server.server().part(Accounts.class);
    try (Page first = new Page(suspended);
        Page second = new Page(leaving);
        Page guest = new Page(new Visitor(server))) {
      accounts.setSuspended(accounts.findByHandle("suspended.one").orElseThrow(), true);
      assertTrue(first.ends());
      leaving.delete("/api/account", "{'password':'%s'}".formatted(Visitor.PASSWORD));
      assertTrue(second.ends());
      assertFalse(guest.ends());
    }
  }

  @Test
  void close_openPages_doNotHoldTheServerBack() throws Exception {
    try (TestServer other = TestServer.start()) {
      HttpResponse<InputStream> page =
          HttpClient.newHttpClient()
              .send(
                  other.anonymous("/api/live").GET().build(),
                  HttpResponse.BodyHandlers.ofInputStream());
      assertEquals(200, page.statusCode());
      long begin = System.nanoTime();
      other.restart();
      assertTrue(
          Duration.ofNanos(System.nanoTime() - begin).toSeconds() < 9,
          "a graceful stop must not wait for streams");
      page.body().close();
    }
  }

  @Test
  void gap_inTheLine_canBeMadeUpForByAskingWhatIsStillThere() {
    Visitor.member(server, "blocked");
    Visitor reader = Visitor.member(server, "reader");
    String stays = TestClips.add(server, "maker", "Stays").id();
    String down = TestClips.add(server, "maker", "Taken down meanwhile").id();
    String blocked = TestClips.add(server, "blocked", "Of somebody blocked meanwhile").id();
    String asked = "/api/clips?ids=%s,%s,%s".formatted(stays, down, blocked);
    assertEquals(Set.of(stays, down, blocked), there(reader, asked));
    server.server().part(Clips.class).setState(down, ClipState.TAKEN_DOWN);
    reader.put("/api/people/" + id("blocked") + "/block", "");
    assertEquals(Set.of(stays), there(reader, asked));
    assertEquals(Set.of(stays, blocked), there(new Visitor(server), asked));
    assertEquals(400, reader.get("/api/clips?ids=" + "x,".repeat(10) + "y".repeat(65)).status());
  }

  private static Set<String> there(Visitor visitor, String path) {
    return visitor
        .get(path)
        .json()
        .path("clips")
        .valueStream()
        .map(JsonNode::asString)
        .collect(Collectors.toSet());
  }

  private static String id(String handle) {
    return server.server().part(Accounts.class).findByHandle(handle).orElseThrow().id();
  }

  private static HttpResponse<InputStream> open(Visitor visitor)
      throws IOException, InterruptedException {
    visitor.get("/api/learning");
    String cookies =
        "riffle_session=%s; riffle_account=%s"
            .formatted(visitor.cookie("riffle_session"), visitor.cookie("riffle_account"));
    return HttpClient.newHttpClient()
        .send(
            server.anonymous("/api/live").header("Cookie", cookies).GET().build(),
            HttpResponse.BodyHandlers.ofInputStream());
  }

  /** An open page that listens. */
  private static final class Page implements AutoCloseable {
    private final InputStream body;
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final Thread reader;

    Page(Visitor visitor) throws IOException, InterruptedException {
      HttpResponse<InputStream> response = open(visitor);
      assertEquals(200, response.statusCode());
      assertTrue(
          response.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream"));
      body = response.body();
      reader = Thread.ofVirtual().start(this::read);
      assertEquals("{}", next("ping"));
    }

    /** Returns the data of the next event of that name, or fails after a second. */
    String next(String name) throws InterruptedException {
      long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(SECOND);
      while (true) {
        String event = events.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
        assertNotNull(event, "no " + name + " within a second");
        if (event.startsWith(name + " ")) {
          return event.substring(name.length() + 1);
        }
      }
    }

    /** Tells whether the server ends the stream within a second. */
    boolean ends() throws InterruptedException {
      return reader.join(Duration.ofSeconds(1));
    }

    boolean isQuiet(String name) throws InterruptedException {
      Thread.sleep(300);
      return events.stream().noneMatch(event -> event.startsWith(name + " "));
    }

    @Override
    public void close() throws IOException {
      body.close();
    }

    private void read() {
      try (Scanner lines = new Scanner(body, StandardCharsets.UTF_8)) {
        lines.useDelimiter("\n");
        String name = "";
        while (lines.hasNext()) {
          String line = lines.next();
          if (line.startsWith("event: ")) {
            name = line.substring("event: ".length());
          } else if (line.startsWith("data: ")) {
            events.add(name + " " + line.substring("data: ".length()));
          }
        }
      }
    }
  }
}
