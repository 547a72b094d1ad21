package dev.riffle.server.social;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.TestClips;
import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
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

class PeopleTest {
  private static TestServer server;
  private static Visitor maker;
  private static Clip clip;
  private static int named;

  @BeforeAll
  static void start() {
    server = TestServer.start(Map.of("riffle.limits-factor", "10"));
    maker = Visitor.member(server, "maker");
    clip = TestClips.add(server, "maker", "Made by maker", "cooking");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void profile_followed_countsForBoth() {
    String other = newHandle();
    Visitor fan = Visitor.member(server, other);
    String id = id("maker");
    long before = profile(fan, "maker").path("followers").asLong();
    assertEquals(204, fan.put("/api/people/" + id + "/follow", "").status());
    assertEquals(204, fan.put("/api/people/" + id + "/follow", "").status());
    JsonNode profile = profile(fan, "maker");
    assertEquals(before + 1, profile.path("followers").asLong());
    assertTrue(profile.path("followed").asBoolean());
    assertEquals(1, profile.path("clips").asInt());
    assertTrue(profile(maker, other).path("followsMe").asBoolean());
    assertEquals(1, profile(maker, other).path("following").asInt());
    assertTrue(handles(fan, "/api/people/maker/followers").contains(other));
    assertEquals(List.of("maker"), handles(fan, "/api/people/" + other + "/following"));
    assertEquals(204, fan.delete("/api/people/" + id + "/follow").status());
    assertEquals(before, profile(fan, "maker").path("followers").asLong());
  }

  @Test
  void profile_asksOfNobody_isNotFound() {
    assertEquals(404, new Visitor(server).get("/api/people/nobody.at.all").status());
    assertEquals(404, maker.put("/api/people/nobody/follow", "").status());
    assertEquals(400, maker.put("/api/people/" + id("maker") + "/follow", "").status());
    assertEquals("sign-in-needed", new Visitor(server).put("/api/people/x/follow", "").code());
  }

  @Test
  void followers_many_pageWithoutGapOrRepeat() {
    String star = newHandle();
    Visitor.member(server, star);
    for (int i = 0; i < 5; i++) {
      Visitor.member(server, newHandle()).put("/api/people/" + id(star) + "/follow", "");
    }
    JsonNode first = maker.get("/api/people/" + star + "/followers?count=3").json();
    JsonNode second =
        maker
            .get(
                "/api/people/%s/followers?count=3&after=%s"
                    .formatted(star, first.path("next").asString()))
            .json();
    assertEquals(3, first.path("people").size());
    assertEquals(2, second.path("people").size(), second::toString);
    assertFalse(second.has("next"));
    assertEquals(400, maker.get("/api/people/" + star + "/followers?count=51").status());
    assertEquals(400, maker.get("/api/people/" + star + "/followers?after=x").status());
  }

  @Test
  void block_bothWays_leavesNoSideDoor() {
    String villain = newHandle();
    Visitor blocked = Visitor.member(server, villain);
    blocked.put("/api/people/" + id("maker") + "/follow", "");
    String comment = comment(blocked, "Hello");
    assertEquals(204, maker.put("/api/people/" + id(villain) + "/block", "").status());

    assertEquals(404, blocked.get("/api/people/maker").status());
    assertEquals(404, blocked.get("/api/people/maker/clips").status());
    assertEquals(404, blocked.get("/api/people/maker/followers").status());
    assertEquals(404, blocked.put("/api/people/" + id("maker") + "/follow", "").status());
    assertEquals(404, blocked.get("/api/clips/" + clip.id()).status());
    assertEquals(404, blocked.get("/api/clips/" + clip.id() + "/comments").status());
    assertEquals(404, blocked.get("/api/comments/" + comment).status());
    assertEquals(404, blocked.delete("/api/comments/" + comment + "/like").status());
    assertEquals(404, write(blocked, "Again").status());
    assertTrue(blocked.get("/api/people?prefix=make").json().path("people").isEmpty());
    assertEquals(
        0, blocked.events(Visitor.event("like", clip.id(), "")).json().path("accepted").asInt());
    assertTrue(handles(maker, "/api/people/maker/followers").stream().noneMatch(villain::equals));

    JsonNode seen = profile(maker, villain);
    assertTrue(seen.path("blocked").asBoolean());
    assertEquals(404, maker.get("/api/comments/" + comment).status());
    assertEquals("blocked", maker.put("/api/people/" + id(villain) + "/follow", "").code());
    JsonNode list = maker.get("/api/account/blocks").json();
    assertTrue(list.path("blocked").toString().contains(villain), list::toString);

    assertEquals(204, maker.delete("/api/people/" + id(villain) + "/block").status());
    assertEquals(200, blocked.get("/api/people/maker").status());
    assertFalse(profile(maker, villain).path("followsMe").asBoolean(), "a block ends the follow");
  }

  @Test
  void block_ofWhoBlocked_isPossibleAndSaysNothing() {
    String one = newHandle();
    Visitor first = Visitor.member(server, one);
    String two = newHandle();
    Visitor second = Visitor.member(server, two);
    first.put("/api/people/" + id(two) + "/block", "");
    assertEquals(204, second.put("/api/people/" + id(one) + "/block", "").status());
    assertEquals(204, first.delete("/api/people/" + id(two) + "/block").status());
    assertEquals(404, first.get("/api/people/" + two).status());
  }

  @Test
  void suspended_person_isOutOfSight() {
    String handle = newHandle();
    Visitor person = Visitor.member(server, handle);
    Accounts accounts = server.server().part(Accounts.class);
    accounts.setSuspended(accounts.findByHandle(handle).orElseThrow(), true);
    assertEquals(404, maker.get("/api/people/" + handle).status());
    assertTrue(maker.get("/api/people?prefix=" + handle).json().path("people").isEmpty());
    assertEquals("suspended", person.put("/api/people/" + id("maker") + "/follow", "").code());
    assertEquals("suspended", write(person, "Still here").code());
  }

  @Test
  void marks_saveAndLike_areOnesOwnLists() {
    String handle = newHandle();
    Visitor fan = Visitor.member(server, handle);
    fan.events(Visitor.event("save", clip.id(), ""), Visitor.event("like", clip.id(), ""));
    for (String tab : List.of("liked", "saved")) {
      JsonNode cards = fan.get("/api/people/%s/clips?tab=%s".formatted(handle, tab)).json();
      assertEquals(clip.id(), cards.path("clips").get(0).path("id").asString());
      assertEquals(
          "not-allowed", maker.get("/api/people/%s/clips?tab=%s".formatted(handle, tab)).code());
    }
    JsonNode seen = fan.get("/api/clips/" + clip.id()).json();
    assertTrue(seen.path("saved").asBoolean() && seen.path("liked").asBoolean());
    assertTrue(maker.get("/api/clips/" + clip.id()).json().path("mine").asBoolean());
    long likes = seen.path("likes").asLong();
    fan.events(Visitor.event("unsave", clip.id(), ""), Visitor.event("unlike", clip.id(), ""));
    JsonNode after = fan.get("/api/clips/" + clip.id()).json();
    assertEquals(likes - 1, after.path("likes").asLong());
    assertFalse(after.path("saved").asBoolean());
  }

  @Test
  void clips_ofAProfile_pageByCursor() {
    String handle = newHandle();
    Visitor.member(server, handle);
    for (int i = 0; i < 3; i++) {
      TestClips.add(server, handle, "Clip " + i);
    }
    JsonNode first = maker.get("/api/people/%s/clips?count=2".formatted(handle)).json();
    assertEquals("Clip 2", first.path("clips").get(0).path("caption").asString());
    JsonNode second =
        maker
            .get(
                "/api/people/%s/clips?count=2&after=%s"
                    .formatted(handle, first.path("next").asString()))
            .json();
    assertEquals(1, second.path("clips").size());
    assertEquals("Clip 0", second.path("clips").get(0).path("caption").asString());
  }

  @Test
  void suggest_prefix_findsHandlesAndNames() {
    JsonNode found = new Visitor(server).get("/api/people?prefix=MAK").json();
    assertEquals("maker", found.path("people").get(0).path("handle").asString());
    assertTrue(new Visitor(server).get("/api/people?prefix=%25").json().path("people").isEmpty());
  }

  @Test
  void erase_account_leavesNothingAndCountsRight() throws Exception {
    String handle = newHandle();
    Visitor leaver = Visitor.member(server, handle);
    long before = profile(maker, "maker").path("followers").asLong();
    long likes = maker.get("/api/clips/" + clip.id()).json().path("likes").asLong();
    leaver.put("/api/people/" + id("maker") + "/follow", "");
    leaver.events(Visitor.event("like", clip.id(), ""));
    String comment = comment(leaver, "Bye");
    var account = server.server().part(Accounts.class).findByHandle(handle).orElseThrow();
    server.server().part(SocialData.class).erase(account);
    assertEquals(before, profile(maker, "maker").path("followers").asLong());
    assertEquals(likes, maker.get("/api/clips/" + clip.id()).json().path("likes").asLong());
    assertEquals(404, maker.get("/api/comments/" + comment).status());
  }

  private static String newHandle() {
    return "person" + named++;
  }

  private static String comment(Visitor writer, String text) {
    Answer answer = write(writer, text);
    assertEquals(201, answer.status(), answer.body());
    return answer.json().path("id").asString();
  }

  private static Answer write(Visitor writer, String text) {
    return writer.post(
        "/api/clips/" + clip.id() + "/comments",
        "{'id':'%s','text':'%s'}".formatted(UUID.randomUUID(), text));
  }

  private static JsonNode profile(Visitor viewer, String handle) {
    Answer answer = viewer.get("/api/people/" + handle);
    assertEquals(200, answer.status(), answer.body());
    return answer.json();
  }

  private static List<String> handles(Visitor viewer, String path) {
    return viewer
        .get(path)
        .json()
        .path("people")
        .valueStream()
        .map(entry -> entry.path("person").path("handle").asString())
        .toList();
  }

  private static String id(String handle) {
    return server.server().part(Accounts.class).findByHandle(handle).orElseThrow().id();
  }
}
