package dev.riffle.server.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
import dev.riffle.server.Visitor;
import dev.riffle.server.media.Samples;
import dev.riffle.server.settings.Settings;
import dev.riffle.server.videos.MultipartForm;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that the operator refuses, wherever people are read. */
class RefusedWordsTest {
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.start(Map.of("riffle.limits-factor", "100"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void refuse() {
    set("verboten");
  }

  @ParameterizedTest
  @CsvSource({"so.verboten_1, Fine, handle", "fine.one, Ganz VERBOTEN, name"})
  void signUp_refusedWord_isToldByItsField(String handle, String name, String field) {
    Answer answer =
        new Visitor(server)
            .post(
                "/api/accounts",
                "{'handle':'%s','name':'%s','password':'%s','birthDate':'1990-05-17'}"
                    .formatted(handle, name, Visitor.PASSWORD));
    assertRefused(field, answer);
  }

  @ParameterizedTest
  @CsvSource({"name, vérboten", "bio, 'ich bin verboten!'"})
  void profile_refusedWord_isToldByItsField(String field, String text) {
    Visitor visitor = Visitor.member(server, "profile." + field);
    Answer answer = visitor.put("/api/account/profile", "{'%s':'%s'}".formatted(field, text));
    assertRefused(field, answer);
    assertEquals(200, visitor.put("/api/account/profile", "{'name':'Verbotene'}").status());
  }

  @Test
  void profile_wordRefusedSince_doesNotHoldBackTheRest() {
    set("");
    Visitor visitor = Visitor.member(server, "was.fine");
    visitor.put("/api/account/profile", "{'name':'Verboten'}");
    set("verboten");
    String change = "{'name':'Verboten','bio':'%s','language':'de'}";
    assertEquals(200, visitor.put("/api/account/profile", change.formatted("New")).status());
    assertRefused("bio", visitor.put("/api/account/profile", change.formatted("verboten")));
  }

  @Test
  void sound_refusedWord_isToldByItsField(@TempDir Path directory) throws Exception {
    Visitor visitor = Visitor.member(server, "sounds.good");
    Path music =
        Samples.make(
            directory.resolve("music.wav"), List.of("-f", "lavfi", "-t", "3", "-i", "sine=f=300"));
    assertRefused("title", post(visitor, music, "Verboten", "me"));
    assertRefused("attribution", post(visitor, music, "Song", "von Verboten"));
    Answer posted = post(visitor, music, "Song", "me");
    assertEquals(201, posted.status(), posted.body());
    String path = "/api/sounds/" + posted.json().path("id").asString();
    assertRefused("title", visitor.put(path, "{'title':'verboten'}"));
    assertEquals(200, visitor.put(path, "{'title':'Another'}").status());
  }

  private static Answer post(Visitor visitor, Path file, String title, String attribution)
      throws Exception {
    return visitor.change(
        "POST",
        "/api/sounds",
        MultipartForm.TYPE,
        new MultipartForm()
            .field("title", title)
            .field("attribution", attribution)
            .field("rights", "true")
            .file(file, "a.wav")
            .body());
  }

  private static void assertRefused(String field, Answer answer) {
    assertEquals(422, answer.status(), answer.body());
    assertEquals("text-refused", answer.code());
    assertEquals(field, answer.json().path("field").asString());
  }

  private static void set(String words) {
    server.server().part(Settings.class).change(ModerationSettings.REFUSED_WORDS, words, "test");
  }
}
