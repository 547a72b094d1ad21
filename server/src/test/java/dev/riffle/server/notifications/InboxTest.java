package dev.riffle.server.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.TestClips;
import dev.riffle.server.TestServer;
import dev.riffle.server.Visitor;
import dev.riffle.server.accounts.Accounts;
import dev.riffle.server.videos.Clip;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class InboxTest {
  private static TestServer server;
  private static Visitor ada;
  private static Visitor bob;
  private static Visitor eve;
  private static int named;

  @BeforeAll
  static void start() {
    server = TestServer.start(Map.of("riffle.limits-factor", "10"));
    ada = Visitor.member(server, "ada");
    bob = Visitor.member(server, "bob");
    eve = Visitor.member(server, "eve");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void likes_ofOneClip_areOneNoticeUntilRead() {
    Owner owner = new Owner();
    List.of(ada, bob, eve, Visitor.member(server, newName()))
        .forEach(fan -> fan.events(Visitor.event("like", owner.clip.id(), "")));
    JsonNode inbox = owner.inbox();
    assertEquals(1, inbox.path("unread").asInt(), inbox::toString);
    JsonNode notice = inbox.path("notices").get(0);
    assertEquals("like", notice.path("kind").asString());
    assertEquals(4, notice.path("count").asInt());
    assertEquals(3, notice.path("people").size());
    assertEquals("eve", notice.path("people").get(1).path("handle").asString());
    assertEquals("/c/" + owner.clip.id(), notice.path("link").asString());
    assertEquals(owner.clip.id(), notice.path("clip").path("id").asString());
    assertEquals(204, owner.visitor.post("/api/inbox/read", "").status());
    assertEquals(0, owner.inbox().path("unread").asInt());
    assertTrue(owner.inbox().path("notices").get(0).path("read").asBoolean());
  }

  @Test
  void like_takenBackAndAgain_tellsOnce() {
    Owner owner = new Owner();
    ada.events(Visitor.event("like", owner.clip.id(), ""));
    owner.visitor.post("/api/inbox/read", "");
    ada.events(Visitor.event("unlike", owner.clip.id(), ""));
    ada.events(Visitor.event("like", owner.clip.id(), ""));
    assertEquals(0, owner.inbox().path("unread").asInt());
    new Visitor(server).events(Visitor.event("like", owner.clip.id(), ""));
    assertEquals(0, owner.inbox().path("unread").asInt(), "guests have no name");
  }

  @Test
  void comment_replyMentionPinAndLike_reachThoseConcerned() {
    Owner owner = new Owner();
    String top = comment(ada, owner.clip, "Look, @bob.", "");
    assertEquals(List.of("comment"), kinds(owner.visitor));
    assertEquals("mention", kinds(bob).getFirst());
    comment(bob, owner.clip, "Thanks @ada", top);
    JsonNode reply = ada.get("/api/inbox").json().path("notices").get(0);
    assertEquals("reply", reply.path("kind").asString(), "once, as the closest thing");
    assertEquals("Thanks @ada", reply.path("comment").path("text").asString());
    assertTrue(reply.path("link").asString().contains("?comment="), reply::toString);
    owner.visitor.put("/api/comments/" + top + "/pin", "");
    owner.visitor.put("/api/comments/" + top + "/like", "");
    assertEquals(List.of("comment-like", "pinned", "reply"), kinds(ada).subList(0, 3));
  }

  @Test
  void reply_toAReply_reachesItsWriterAndTheThreads() {
    Owner owner = new Owner();
    Owner first = new Owner();
    Owner second = new Owner();
    String top = comment(first.visitor, owner.clip, "A thread", "");
    String reply = comment(second.visitor, owner.clip, "A reply", top);
    comment(eve, owner.clip, "To the reply", reply);
    assertEquals(List.of("reply"), kinds(second.visitor));
    assertEquals("reply", kinds(first.visitor).getFirst());
    assertEquals(List.of("comment"), kinds(owner.visitor).stream().distinct().toList());
    JsonNode told = first.inbox().path("notices");
    assertEquals("To the reply", told.get(0).path("comment").path("text").asString());
  }

  @Test
  void follow_again_tellsOnceAndBlockStrikesIt() {
    Owner owner = new Owner();
    eve.put("/api/people/" + owner.id() + "/follow", "");
    eve.delete("/api/people/" + owner.id() + "/follow");
    eve.put("/api/people/" + owner.id() + "/follow", "");
    assertEquals(List.of("follow"), kinds(owner.visitor));
    assertEquals("/@eve", owner.inbox().path("notices").get(0).path("link").asString());
    owner.visitor.put("/api/people/" + id("eve") + "/block", "");
    assertEquals(List.of(), kinds(owner.visitor));
    assertEquals(0, owner.inbox().path("unread").asInt());
  }

  @Test
  void muted_person_isNotHeard() {
    Owner owner = new Owner();
    owner.visitor.put("/api/people/" + id("bob") + "/mute", "");
    bob.events(Visitor.event("like", owner.clip.id(), ""));
    comment(bob, owner.clip, "Hello?", "");
    assertEquals(List.of(), kinds(owner.visitor));
  }

  @Test
  void caption_withAName_tellsThatPerson() {
    Owner owner = new Owner();
    String name = newName();
    Visitor named = Visitor.member(server, name);
    Clip clip = TestClips.add(server, owner.name, "With @" + name);
    JsonNode notice = named.get("/api/inbox").json().path("notices").get(0);
    assertEquals("mention", notice.path("kind").asString());
    assertEquals("/c/" + clip.id(), notice.path("link").asString());
    assertEquals(1, named.get("/api/me").json().path("unread").asInt());
  }

  @Test
  void inbox_pages_andIsOnesOwn() {
    Owner owner = new Owner();
    for (int i = 0; i < 3; i++) {
      comment(ada, owner.clip, "Comment " + i, "");
    }
    JsonNode first = owner.visitor.get("/api/inbox?count=2").json();
    JsonNode second =
        owner.visitor.get("/api/inbox?count=2&after=" + first.path("next").asString()).json();
    assertEquals(2, first.path("notices").size());
    assertEquals(1, second.path("notices").size());
    assertFalse(second.has("next"));
    assertEquals("sign-in-needed", new Visitor(server).get("/api/inbox").code());
    assertEquals(400, owner.visitor.get("/api/inbox?after=soon").status());
  }

  private static String comment(Visitor writer, Clip clip, String text, String replyTo) {
    String more = replyTo.isEmpty() ? "" : ",'replyTo':'" + replyTo + "'";
    var answer =
        writer.post(
            "/api/clips/" + clip.id() + "/comments",
            "{'id':'%s','text':'%s'%s}".formatted(UUID.randomUUID(), text, more));
    assertEquals(201, answer.status(), answer.body());
    return answer.json().path("id").asString();
  }

  private static List<String> kinds(Visitor visitor) {
    return visitor
        .get("/api/inbox")
        .json()
        .path("notices")
        .valueStream()
        .map(notice -> notice.path("kind").asString())
        .toList();
  }

  private static String id(String handle) {
    return server.server().part(Accounts.class).findByHandle(handle).orElseThrow().id();
  }

  private static String newName() {
    return "member" + named++;
  }

  /** Somebody new who has made a clip. */
  private static final class Owner {
    final String name = newName();
    final Visitor visitor = Visitor.member(server, name);
    final Clip clip = TestClips.add(server, name, "A clip by " + name);

    String id() {
      return InboxTest.id(name);
    }

    JsonNode inbox() {
      return visitor.get("/api/inbox").json();
    }
  }
}
