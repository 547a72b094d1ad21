package dev.riffle.server.social;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.RiffleServer;
import dev.riffle.server.TestClips;
import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
import dev.riffle.server.Visitor;
import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.Accounts;
import dev.riffle.server.social.CommentCheck.Verdict;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.Clips;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.JsonNode;

/** What others decide about comments and clips, and many people at once. */
class SocialRulesTest {
  private static TestServer server;
  private static Visitor maker;

  @BeforeAll
  static void start() {
    server = TestServer.start(Map.of("riffle.limits-factor", "20"));
    maker = Visitor.member(server, "maker");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void check_holdsAComment_untilItIsShown() {
    Visitor owner = Visitor.member(server, "owner");
    Clip clip = TestClips.add(server, "owner", "Held comments");
    Visitor writer = Visitor.member(server, "held");
    Comment held = comments(Verdict.SHOW, Verdict.HOLD).add(account("held"), clip, draft("Hm"));
    assertEquals(0, list(owner, clip).size());
    JsonNode own = list(writer, clip);
    assertTrue(own.get(0).path("held").asBoolean(), own::toString);
    assertEquals(0, owner.get("/api/inbox").json().path("unread").asInt());
    server.server().part(Comments.class).show(held);
    assertEquals(1, list(owner, clip).size());
    assertEquals(1, owner.get("/api/inbox").json().path("unread").asInt());
  }

  @Test
  void check_refusesAComment_withItsCode() {
    Clip clip = TestClips.add(server, "maker", "Refused comments");
    ErrorResponseException refused =
        assertThrows(
            ErrorResponseException.class,
            () -> comments(Verdict.REFUSE).add(account("maker"), clip, draft("Bad")));
    Map<String, Object> properties = refused.getBody().getProperties();
    assertEquals("text-refused", properties == null ? "" : properties.get("code"));
  }

  @Test
  void commentsOff_areForTheCreatorAlone() {
    Clip clip = TestClips.add(server, "maker", "No comments");
    set("update clip set comments_allowed = false where id = ?", clip);
    Visitor writer = Visitor.member(server, "talker");
    assertEquals("comments-off", write(writer, clip, "Hi").code());
    assertEquals(201, write(maker, clip, "My own").status());
  }

  @Test
  void followersClip_isSeenByFollowersAlone() {
    Clip clip = TestClips.add(server, "maker", "For followers");
    set("update clip set visibility = 'FOLLOWERS' where id = ?", clip);
    Visitor friend = Visitor.member(server, "friend");
    assertEquals(404, friend.get("/api/clips/" + clip.id()).status());
    assertEquals(404, friend.get("/api/clips/" + clip.id() + "/comments").status());
    friend.put("/api/people/" + account("maker").id() + "/follow", "");
    assertEquals(200, friend.get("/api/clips/" + clip.id()).status());
    assertTrue(friend.get("/api/feed?surface=following&count=10").body().contains(clip.id()));
    assertEquals(404, new Visitor(server).get("/api/clips/" + clip.id()).status());
  }

  @Test
  void manyAtOnce_nothingIsLostAndCountsAreRight() throws Exception {
    Clip one = TestClips.add(server, "maker", "One");
    Clip two = TestClips.add(server, "maker", "Two");
    List<Visitor> members = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      members.add(Visitor.member(server, "crowd" + i));
    }
    List<Callable<Boolean>> acts = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      Visitor member = members.get(i);
      String next = account("crowd" + (i + 1) % members.size()).id();
      boolean turned = i % 2 == 0;
      acts.add(() -> act(member, turned ? one : two, turned ? two : one, next));
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      for (Future<Boolean> done : pool.invokeAll(acts)) {
        assertTrue(done.get());
      }
    }
    for (Clip clip : List.of(one, two)) {
      JsonNode seen = maker.get("/api/clips/" + clip.id()).json();
      assertEquals(8, seen.path("likes").asInt());
      assertEquals(24, seen.path("comments").asInt());
    }
    JsonNode profile = maker.get("/api/people/crowd3").json();
    assertEquals(1, profile.path("followers").asInt());
    assertEquals(1, profile.path("following").asInt());
  }

  private static boolean act(Visitor member, Clip first, Clip second, String next) {
    boolean good = member.put("/api/people/" + next + "/follow", "").status() == 204;
    for (int i = 0; i < 3; i++) {
      good &=
          member
                  .events(
                      Visitor.event("like", first.id(), ""), Visitor.event("like", second.id(), ""))
                  .status()
              == 200;
      good &= write(member, first, "Hello @maker and @crowd1").status() == 201;
      good &= write(member, second, "Hello @crowd2").status() == 201;
      member.delete("/api/people/" + next + "/follow");
      good &= member.put("/api/people/" + next + "/follow", "").status() == 204;
    }
    return good;
  }

  private static Comments comments(Verdict... verdicts) {
    RiffleServer parts = server.server();
    List<CommentCheck> checks =
        java.util.Arrays.stream(verdicts)
            .map(verdict -> (CommentCheck) (_, _, _) -> verdict)
            .toList();
    return new Comments(
        parts.part(CommentStorage.class),
        parts.part(Clips.class),
        parts.part(ClipTallies.class),
        parts.part(Mentions.class),
        checks,
        _ -> {},
        InstantSource.system());
  }

  private static Comments.Draft draft(String text) {
    return new Comments.Draft(UUID.randomUUID(), text, Optional.empty());
  }

  private static Account account(String handle) {
    return server.server().part(Accounts.class).findByHandle(handle).orElseThrow();
  }

  private static void set(String sql, Clip clip) {
    JdbcClient.create(server.server().part(DataSource.class)).sql(sql).param(clip.id()).update();
    server.restart();
  }

  private static Answer write(Visitor writer, Clip clip, String text) {
    return writer.post(
        "/api/clips/" + clip.id() + "/comments",
        "{'id':'%s','text':'%s'}".formatted(UUID.randomUUID(), text));
  }

  private static JsonNode list(Visitor viewer, Clip clip) {
    return viewer.get("/api/clips/" + clip.id() + "/comments").json().path("comments");
  }
}
