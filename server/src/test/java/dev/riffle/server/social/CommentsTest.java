package dev.riffle.server.social;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.Members;
import dev.riffle.server.TestClips;
import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
import dev.riffle.server.Visitor;
import dev.riffle.server.accounts.Accounts;
import dev.riffle.server.accounts.Role;
import dev.riffle.server.videos.Clip;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class CommentsTest {
  private static TestServer server;
  private static Visitor creator;
  private static Visitor writer;
  private static Visitor moderator;
  private Clip clip;

  @BeforeAll
  static void start() {
    server = TestServer.start(java.util.Map.of("riffle.limits-factor", "2"));
    creator = Visitor.member(server, "creator");
    writer = Visitor.member(server, "writer");
    moderator = Members.of(server, "moderates", Role.MODERATOR);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void makeClip() {
    clip = TestClips.add(server, "creator", "To talk about");
  }

  @Test
  void write_sentTwice_isOneComment() {
    String id = UUID.randomUUID().toString();
    Answer first = write(writer, id, "Once", "");
    Answer second = write(writer, id, "Twice", "");
    assertEquals(201, first.status(), first.body());
    assertEquals("Once", second.json().path("text").asString());
    JsonNode page = comments(new Visitor(server), "top");
    assertEquals(1, page.path("total").asInt());
    JsonNode comment = page.path("comments").get(0);
    assertEquals("writer", comment.path("person").path("handle").asString());
    assertFalse(comment.path("mine").asBoolean());
    assertTrue(comments(writer, "new").path("comments").get(0).path("mine").asBoolean());
    assertEquals("id-taken", write(creator, id, "Mine", "").code());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'text':'Hi'} | id must be given",
        "{'id':'x','text':'Hi'} | id must be a UUID",
        "{'id':'ID'} | text must be given",
        "{'id':'ID','text':'  '} | text must be 1 to 500 characters",
        "{'id':'ID','text':'\\u200b\\u200d'} | text must say something",
        "{'id':'ID','text':'LONG'} | text must be 1 to 500 characters, but was 501",
      })
  void write_badInput_isNamed(String json, String detail) {
    String body = json.replace("ID", UUID.randomUUID().toString()).replace("LONG", "x".repeat(501));
    Answer answer = writer.post("/api/clips/" + clip.id() + "/comments", body);
    assertEquals(400, answer.status());
    assertTrue(answer.detail().contains(detail), answer.body());
  }

  @Test
  void write_tricksOfDirectionAndScript_comeOutClean() {
    Answer answer =
        write(writer, UUID.randomUUID().toString(), "a\\u202Eb<script>x()</script>\\u0007", "");
    assertEquals("ab<script>x()</script>", answer.json().path("text").asString());
    assertTrue(answer.header("Content-Type").startsWith("application/json"));
    assertEquals("nosniff", answer.header("X-Content-Type-Options"));
  }

  @Test
  void write_asGuest_isRefused() {
    assertEquals(
        "sign-in-needed", write(new Visitor(server), UUID.randomUUID().toString(), "x", "").code());
  }

  @Test
  void replies_toReplies_stayOnOneLevel() {
    String top = id(write(writer, UUID.randomUUID().toString(), "Top", ""));
    String reply = id(write(creator, UUID.randomUUID().toString(), "Reply", top));
    String deeper = id(write(writer, UUID.randomUUID().toString(), "Deeper", reply));
    JsonNode page = comments(writer, "top");
    assertEquals(3, page.path("total").asInt());
    assertEquals(1, page.path("comments").size());
    assertEquals(2, page.path("comments").get(0).path("replies").asInt());
    JsonNode replies = writer.get("/api/comments/" + top + "/replies").json().path("comments");
    assertEquals(List.of(reply, deeper), ids(replies));
    assertEquals(reply, replies.get(1).path("replyTo").asString());
    assertEquals(top, replies.get(1).path("thread").asString());
    assertFalse(page.path("comments").get(0).has("thread"));
    assertTrue(replies.get(0).path("byCreator").asBoolean());
    JsonNode linked = writer.get("/api/comments/" + deeper).json();
    assertEquals(top, linked.path("parent").path("id").asString());
  }

  @Test
  void replies_tenThousandDeep_pageAllTheSame() {
    String top = id(write(writer, UUID.randomUUID().toString(), "Top", ""));
    JdbcClient.create(server.server().part(DataSource.class))
        .sql(
            """
            insert into comment (id, clip, thread, reply_to, person, text, state, written)
            select gen_random_uuid(), clip, id, id, person, 'Reply ' || n, 'SHOWN', now()
            from comment, generate_series(1, 10000) n where id = ?
            """)
        .param(UUID.fromString(top))
        .update();
    Set<String> seen = new HashSet<>();
    String next = "";
    int pages = 0;
    do {
      JsonNode page =
          writer.get("/api/comments/%s/replies?count=50&after=%s".formatted(top, next)).json();
      seen.addAll(ids(page.path("comments")));
      next = page.path("next").asString("");
      pages++;
    } while (!next.isEmpty() && pages < 300);
    assertEquals(10_000, seen.size());
    assertEquals(200, pages);
  }

  @Test
  void delete_withReplies_leavesItsPlace() {
    String top = id(write(writer, UUID.randomUUID().toString(), "Top", ""));
    String reply = id(write(creator, UUID.randomUUID().toString(), "Reply", top));
    assertEquals(204, writer.delete("/api/comments/" + top).status());
    JsonNode page = comments(writer, "new");
    assertEquals(1, page.path("total").asInt());
    JsonNode place = page.path("comments").get(0);
    assertTrue(place.path("deleted").asBoolean() && !place.has("person"), place::toString);
    assertEquals("", place.path("text").asString());
    assertEquals(404, writer.put("/api/comments/" + top + "/like", "").status());
    assertEquals(204, creator.delete("/api/comments/" + reply).status());
    assertEquals(0, comments(writer, "new").path("comments").size());
    assertEquals(0, comments(writer, "new").path("total").asInt());
  }

  @Test
  void delete_bySomebodyElse_isForCreatorAndModeratorAlone() {
    Visitor other = Visitor.member(server, "other");
    String one = id(write(writer, UUID.randomUUID().toString(), "One", ""));
    String two = id(write(writer, UUID.randomUUID().toString(), "Two", ""));
    assertEquals("not-allowed", other.delete("/api/comments/" + one).code());
    assertEquals(204, creator.delete("/api/comments/" + one).status());
    assertEquals(204, moderator.delete("/api/comments/" + two).status());
    assertEquals(0, comments(other, "new").path("comments").size());
    Comments facade = server.server().part(Comments.class);
    facade.show(facade.find(two).orElseThrow());
    assertEquals("Two", comments(other, "new").path("comments").get(0).path("text").asString());
  }

  @Test
  void like_comment_ordersTheTop() {
    String first = id(write(writer, UUID.randomUUID().toString(), "First", ""));
    String second = id(write(writer, UUID.randomUUID().toString(), "Second", ""));
    assertEquals(204, creator.put("/api/comments/" + first + "/like", "").status());
    assertEquals(204, creator.put("/api/comments/" + first + "/like", "").status());
    JsonNode top = comments(creator, "top").path("comments");
    assertEquals(List.of(first, second), ids(top));
    assertEquals(1, top.get(0).path("likes").asInt());
    assertTrue(top.get(0).path("liked").asBoolean());
    assertEquals(List.of(second, first), ids(comments(creator, "new").path("comments")));
    creator.delete("/api/comments/" + first + "/like");
    assertEquals(0, comments(creator, "new").path("comments").get(1).path("likes").asInt());
  }

  @Test
  void pin_byTheCreator_comesFirstAndIsOne() {
    String first = id(write(writer, UUID.randomUUID().toString(), "First", ""));
    String second = id(write(writer, UUID.randomUUID().toString(), "Second", ""));
    assertEquals("not-allowed", writer.put("/api/comments/" + first + "/pin", "").code());
    assertEquals(204, creator.put("/api/comments/" + first + "/pin", "").status());
    assertEquals(List.of(first, second), ids(comments(writer, "new").path("comments")));
    assertEquals(204, creator.put("/api/comments/" + second + "/pin", "").status());
    JsonNode page = comments(writer, "new").path("comments");
    assertEquals(List.of(second, first), ids(page));
    assertTrue(page.get(0).path("pinned").asBoolean() && !page.get(1).path("pinned").asBoolean());
    assertEquals(204, creator.delete("/api/comments/" + second + "/pin").status());
  }

  @Test
  void keywords_inComments_hideThem() {
    Visitor picky = Visitor.member(server, "picky");
    write(writer, UUID.randomUUID().toString(), "A Spoiler! for all", "");
    write(writer, UUID.randomUUID().toString(), "Spoilers are fine", "");
    assertEquals(200, picky.put("/api/account/keywords", "{'words':['spoiler']}").status());
    JsonNode seen = comments(picky, "new").path("comments");
    assertEquals(1, seen.size(), seen::toString);
    assertEquals(2, comments(writer, "new").path("comments").size());
    assertEquals(
        "spoiler", picky.get("/api/account/keywords").json().path("words").get(0).asString());
  }

  @Test
  void mute_hidesCommentsFromTheMuterAlone() {
    Visitor quiet = Visitor.member(server, "quiet");
    write(writer, UUID.randomUUID().toString(), "Loud", "");
    String id = server.server().part(Accounts.class).findByHandle("writer").orElseThrow().id();
    quiet.put("/api/people/" + id + "/mute", "");
    assertEquals(0, comments(quiet, "new").path("comments").size());
    assertEquals(1, comments(creator, "new").path("comments").size());
    quiet.delete("/api/people/" + id + "/mute");
    assertEquals(1, comments(quiet, "new").path("comments").size());
  }

  @Test
  void write_flood_isHeldBack() {
    Visitor flooder = Visitor.member(server, "flooder");
    Answer last =
        IntStream.range(0, 61)
            .mapToObj(i -> write(flooder, UUID.randomUUID().toString(), "Flood " + i, ""))
            .reduce((_, next) -> next)
            .orElseThrow();
    assertEquals(429, last.status());
    assertEquals("too-many-requests", last.code());
    assertTrue(Integer.parseInt(last.header("Retry-After")) > 0);
  }

  private Answer write(Visitor visitor, String id, String text, String replyTo) {
    String more = replyTo.isEmpty() ? "" : ",'replyTo':'" + replyTo + "'";
    return visitor.post(
        "/api/clips/" + clip.id() + "/comments",
        "{'id':'%s','text':'%s'%s}".formatted(id, text, more));
  }

  private JsonNode comments(Visitor viewer, String order) {
    Answer answer = viewer.get("/api/clips/" + clip.id() + "/comments?order=" + order);
    assertEquals(200, answer.status(), answer.body());
    return answer.json();
  }

  private static String id(Answer answer) {
    assertEquals(201, answer.status(), answer.body());
    return answer.json().path("id").asString();
  }

  private static List<String> ids(JsonNode comments) {
    return comments.valueStream().map(comment -> comment.path("id").asString()).toList();
  }
}
