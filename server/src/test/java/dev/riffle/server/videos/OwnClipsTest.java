package dev.riffle.server.videos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.Exported;
import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
import dev.riffle.server.Visitor;
import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.Accounts;
import dev.riffle.server.media.MediaName;
import dev.riffle.server.media.MediaStore;
import dev.riffle.server.media.Samples;
import dev.riffle.server.recommender.Recommender;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class OwnClipsTest {
  private static final String VTT = "WEBVTT\n\n00:00.000 --> 00:01.000\nHallo <b>Welt</b>\n";

  private static TestServer server;
  private static Visitor ada;
  private static Path file;

  @BeforeAll
  static void start(@TempDir Path directory) {
    server =
        TestServer.start(
            Map.of("riffle.videos.preset", "ultrafast", "riffle.limits-factor", "100"));
    ada = Visitor.member(server, "ada");
    file = Samples.compliant(directory, "90x160", 1.2);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void post_fields_areAnsweredAndInTheEngine() throws Exception {
    Answer answer = post(ada, "Look #Öl and #art, @bob", "public");
    JsonNode clip = answer.json();
    assertTrue(answer.status() == 201 || answer.status() == 200, answer.body());
    assertTrue(clip.path("mine").asBoolean());
    assertEquals("published", clip.path("state").asString());
    assertEquals("public", clip.path("visibility").asString());
    assertTrue(inEngine(clip.path("id").asString()));
  }

  @Test
  void post_sameFile_isOneClipForEachPerson() throws Exception {
    Visitor bea = Visitor.member(server, "bea");
    Answer first = post(bea, "#one", "public");
    assertEquals(201, first.status(), first.body());
    assertEquals(List.of("one"), strings(first.json().path("tags")));
    Answer again = post(bea, "#two", "public");
    assertEquals(200, again.status());
    assertEquals(id(first), id(again));
    assertNotEquals(id(first), id(post(Visitor.member(server, "cia"), "#one", "public")));
  }

  @Test
  void post_guest_isRefused() throws Exception {
    Answer answer = post(new Visitor(server), "hello", "public");
    assertEquals(401, answer.status(), answer.body());
    assertEquals("sign-in-needed", answer.code());
  }

  @ParameterizedTest
  @CsvSource({
    "visibility, everybody",
    "commentsAllowed, perhaps",
    "language, aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
  })
  void post_wrongField_isNamed(String name, String value) throws Exception {
    Answer answer = send(ada, new MultipartForm().field(name, value).file(file, "a.mp4"));
    assertEquals(400, answer.status(), answer.body());
  }

  @Test
  void visible_byVisibilityAndViewer_isDecidedInOnePlace() throws Exception {
    Visitor owner = Visitor.member(server, "dora");
    Visitor other = Visitor.member(server, "egon");
    String clip = id(post(owner, "mine #secret", "private"));
    assertFalse(inEngine(clip));
    assertEquals(200, owner.get("/api/clips/" + clip).status());
    assertEquals(404, other.get("/api/clips/" + clip).status());
    assertEquals(404, new Visitor(server).get("/api/clips/" + clip).status());
    edit(owner, clip, "{'visibility':'followers'}");
    assertEquals(404, other.get("/api/clips/" + clip).status());
    edit(owner, clip, "{'visibility':'public'}");
    assertEquals(200, other.get("/api/clips/" + clip).status());
    awaitEngine(clip, true);
    edit(owner, clip, "{'visibility':'private'}");
    awaitEngine(clip, false);
    assertEquals(404, other.get("/api/clips/" + clip).status());
  }

  @Test
  void edit_caption_changesTagsAndItem() throws Exception {
    Visitor owner = Visitor.member(server, "flo");
    String clip = id(post(owner, "first #old", "public"));
    JsonNode edited = edit(owner, clip, "{'caption':'then #new','commentsAllowed':false}").json();
    assertEquals(List.of("new"), strings(edited.path("tags")));
    assertFalse(edited.path("commentsAllowed").asBoolean());
    await(() -> engine().item("app", clip).orElseThrow().tags().equals(List.of("new")));
  }

  @Test
  void edit_captionAsLongAsADraftMayHave_isKept() throws Exception {
    Visitor owner = Visitor.member(server, "fred");
    String clip = id(post(owner, "short", "public"));
    String longest = "a".repeat(CaptionWords.CHARS_MAX);
    JsonNode edited = edit(owner, clip, "{'caption':'%s'}".formatted(longest)).json();
    assertEquals(longest, edited.path("caption").asString());
    Answer longer = owner.put("/api/clips/" + clip, "{'caption':'%sb'}".formatted(longest));
    assertEquals(400, longer.status(), longer.body());
    assertEquals(201, owner.post("/api/drafts", "{'caption':'%s'}".formatted(longest)).status());
  }

  /** The web app's form must not cut off what the server takes. */
  @Test
  void captions_inTheWebApp_haveTheSameLimit() throws Exception {
    String form = Files.readString(Path.of("../web/src/features/create/clip-fields.tsx"));
    assertTrue(form.contains("longestCaption = %d;".formatted(CaptionWords.CHARS_MAX)));
  }

  @Test
  void edit_others_isRefused() throws Exception {
    String clip = id(post(ada, "mine", "public"));
    Visitor other = Visitor.member(server, "gert");
    assertEquals(403, other.put("/api/clips/" + clip, "{'caption':'yours'}").status());
    assertEquals(403, other.delete("/api/clips/" + clip).status());
    assertEquals(401, new Visitor(server).delete("/api/clips/" + clip).status());
    assertEquals(404, ada.delete("/api/clips/00000000000000000000").status());
    assertEquals(400, ada.put("/api/clips/" + clip, "{'visibility':'all'}").status());
  }

  @Test
  void delete_clip_isGoneEverywhereAndSwept(@TempDir Path directory) throws Exception {
    Visitor owner = Visitor.member(server, "hugo");
    Path own = Samples.compliant(directory, "64x96", 1.1);
    JsonNode clip = send(owner, new MultipartForm().file(own, "a.mp4")).json();
    String id = clip.path("id").asString();
    String media = clip.path("sources").get(0).path("url").asString();
    assertEquals(200, status(media));
    assertEquals(204, owner.delete("/api/clips/" + id).status());
    assertEquals(404, owner.get("/api/clips/" + id).status());
    assertEquals(404, status(media));
    awaitEngine(id, false);
    sweep(id);
    MediaName name = MediaName.parse(media.substring("/media/".length())).orElseThrow();
    assertTrue(server.server().part(MediaStore.class).find(name).isEmpty());
    assertEquals(201, send(owner, new MultipartForm().file(own, "a.mp4")).status());
    assertEquals(200, status(media));
  }

  @Test
  void sweep_mediaThatATakenDownClipHasToo_staysWithdrawn(@TempDir Path directory)
      throws Exception {
    Path same = Samples.compliant(directory, "80x96", 1.1);
    Visitor owner = Visitor.member(server, "hera");
    JsonNode deleted = send(owner, new MultipartForm().file(same, "a.mp4")).json();
    Visitor other = Visitor.member(server, "hans");
    JsonNode kept = send(other, new MultipartForm().file(same, "a.mp4")).json();
    String media = deleted.path("sources").get(0).path("url").asString();
    assertEquals(media, kept.path("sources").get(0).path("url").asString());
    clips().setState(kept.path("id").asString(), ClipState.TAKEN_DOWN);
    owner.delete("/api/clips/" + deleted.path("id").asString());
    awaitEngine(deleted.path("id").asString(), false);
    sweep(deleted.path("id").asString());
    assertEquals(404, status(media));
  }

  @Test
  void takenDown_media_areForModeratorsAlone(@TempDir Path directory) throws Exception {
    Visitor owner = Visitor.member(server, "ines");
    Path own = Samples.compliant(directory, "72x96", 1.1);
    JsonNode clip = send(owner, new MultipartForm().file(own, "a.mp4")).json();
    String id = clip.path("id").asString();
    String media = clip.path("sources").get(0).path("url").asString();
    clips().setState(id, ClipState.TAKEN_DOWN);
    assertEquals(404, status(media));
    assertEquals(403, owner.get("/api/moderation" + media).status());
    assertEquals(200, owner.get("/api/clips/" + id).status());
    assertEquals(404, ada.get("/api/clips/" + id).status());
    server.server().part(WithdrawnMedia.class).refresh(List.of(id));
    clips().setState(id, ClipState.PUBLISHED);
    assertEquals(200, status(media));
    awaitEngine(id, true);
  }

  @Test
  void suspendedCreator_clips_areGoneAndComeBack() throws Exception {
    Visitor owner = Visitor.member(server, "jona");
    String clip = id(post(owner, "soon gone", "public"));
    Accounts accounts = server.server().part(Accounts.class);
    Account account = accounts.findByHandle("jona").orElseThrow();
    accounts.setSuspended(account, true);
    assertEquals(404, ada.get("/api/clips/" + clip).status());
    awaitEngine(clip, false);
    assertEquals("suspended", post(owner, "again", "public").code());
    accounts.setSuspended(account, false);
    assertEquals(200, ada.get("/api/clips/" + clip).status());
    awaitEngine(clip, true);
  }

  @Test
  void profile_newName_isOnClipsThatWereCached() throws Exception {
    Visitor owner = Visitor.member(server, "kim");
    String clip = id(post(owner, "by kim", "public"));
    ada.get("/api/clips/" + clip);
    owner.put("/api/account/profile", "{'name':'Kim the First'}");
    assertEquals(
        "Kim the First",
        ada.get("/api/clips/" + clip).json().path("creator").path("name").asString());
  }

  @Test
  void captions_ofOwnClip_areServedAndDeleted() throws Exception {
    Visitor owner = Visitor.member(server, "lea");
    String path = "/api/clips/" + id(post(owner, "talk", "public")) + "/captions/";
    assertEquals(204, captions(owner, path + "de", VTT).status());
    assertEquals(403, captions(ada, path + "en", VTT).status());
    assertEquals(403, captions(ada, path + "de", VTT.replace("Hallo", "Ha")).status());
    assertEquals(403, ada.delete(path + "de").status());
    assertEquals(401, new Visitor(server).delete(path + "de").status());
    Answer answer = ada.get(path + "de");
    assertEquals(
        "text/vtt;charset=utf-8",
        answer.header("Content-Type").replace(" ", "").toLowerCase(java.util.Locale.ROOT));
    assertTrue(answer.body().contains("00:00:00.000 --> 00:00:01.000\nHallo <b>Welt</b>"));
    JsonNode clip = ada.get(path.replace("/captions/", "")).json();
    assertEquals(200, clip.isObject() ? 200 : 500);
    assertEquals(204, owner.delete(path + "de").status());
    assertEquals(404, owner.get(path + "de").status());
    assertEquals(404, owner.delete(path + "de").status());
    assertEquals(400, captions(owner, path + "not_a_language!", VTT).status());
    Answer wrong = captions(owner, path + "de", "1\n00:00:00,000 --> 00:00:01,000\nHi\n");
    assertEquals("captions-invalid", wrong.code());
    assertTrue(wrong.detail().contains("line 1"), wrong.detail());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/following",
        "/discover",
        "/search?q=a",
        "/tag/cats",
        "/@ada",
        "/inbox",
        "/c/00000000000000000000/edit",
        "/c/00000000000000000000/derived",
        "/create",
        "/create/record?sound=1",
        "/create/edit/1",
        "/sounds/1",
        "/studio/1",
        "/settings",
        "/settings/account",
        "/studio",
        "/studio/4b0f5ecb842caa408142",
        "/sign-in",
        "/sign-up",
        "/setup",
        "/moderation",
        "/moderation/cases/1",
        "/admin/people",
        "/c/00000000000000000000"
      })
  void page_ofTheApp_isTheApp(String path) {
    Answer answer = ada.get(path);
    assertEquals(200, answer.status(), path);
    assertTrue(answer.body().startsWith("<!doctype html>"), answer.body());
  }

  @Test
  void page_ofAClip_saysWhatItIsWithoutItsMarkup() throws Exception {
    Visitor owner = Visitor.member(server, "mia");
    String clip = id(post(owner, "\"><script>alert(1)</script> $1", "public"));
    String page = ada.get("/c/" + clip).body();
    assertTrue(
        page.contains("<meta property=\"og:title\" content=\"&quot;&gt;&lt;script&gt;"), page);
    assertFalse(page.contains("<script>alert"), page);
    edit(owner, clip, "{'visibility':'private'}");
    assertFalse(owner.get("/c/" + clip).body().contains("og:title"));
  }

  @Test
  void oembed_ofAClip_isEscapedAndForOurAddressesAlone() throws Exception {
    Visitor owner = Visitor.member(server, "nils");
    String clip = id(post(owner, "<b>\"bold\"</b>", "public"));
    String ours = "http://localhost:" + server.server().port();
    JsonNode answer = ada.get("/api/oembed?url=" + encoded(ours + "/c/" + clip)).json();
    assertEquals("video", answer.path("type").asString());
    assertEquals("<b>\"bold\"</b>", answer.path("title").asString());
    assertTrue(answer.path("html").asString().startsWith("<video controls"));
    assertFalse(answer.path("html").asString().contains("<b>"));
    assertEquals(
        404, ada.get("/api/oembed?url=" + encoded("https://evil.example/c/" + clip)).status());
    assertEquals(
        404, ada.get("/api/oembed?url=" + encoded(ours + ".evil.example/c/" + clip)).status());
    assertEquals(501, ada.get("/api/oembed?format=xml&url=" + encoded(ours)).status());
    edit(owner, clip, "{'visibility':'followers'}");
    assertEquals(404, owner.get("/api/oembed?url=" + encoded(ours + "/c/" + clip)).status());
  }

  @Test
  void erased_account_leavesNoClips() throws Exception {
    Visitor owner = Visitor.member(server, "olaf");
    String clip = id(post(owner, "bye", "public"));
    captions(owner, "/api/clips/%s/captions/en".formatted(clip), VTT);
    Exported exported = Exported.of(server, owner);
    assertTrue(
        exported.bytes("clips/%s.mp4".formatted(clip)).length > 1_000, exported.names()::toString);
    assertTrue(exported.text("clips/%s.en.vtt".formatted(clip)).startsWith("WEBVTT"));
    Account account = server.server().part(Accounts.class).findByHandle("olaf").orElseThrow();
    server.server().part(ClipData.class).erase(account);
    assertEquals(404, ada.get("/api/clips/" + clip).status());
    assertFalse(inEngine(clip));
  }

  private static Answer post(Visitor visitor, String caption, String visibility) throws Exception {
    return send(
        visitor,
        new MultipartForm()
            .field("caption", caption)
            .field("visibility", visibility)
            .file(file, "a.mp4"));
  }

  /** Sweeps as soon as the engine has let go of a clip, and again a day later. */
  private static void sweep(String clip) throws Exception {
    MediaSweep sweep = server.server().part(MediaSweep.class);
    await(() -> {
      sweep.sweep();
      return !server.server().part(ClipRows.class).isTaken(clip);
    });
    sweep.deleteMedia(Instant.now().plus(Duration.ofDays(1)));
  }

  private static Answer send(Visitor visitor, MultipartForm form) {
    return visitor.change("POST", "/api/clips", MultipartForm.TYPE, form.body());
  }

  private static Answer edit(Visitor visitor, String clip, String json) {
    Answer answer = visitor.put("/api/clips/" + clip, json);
    assertEquals(200, answer.status(), answer.body());
    return answer;
  }

  private static Answer captions(Visitor visitor, String path, String text) {
    return visitor.change("PUT", path, "text/vtt", BodyPublishers.ofString(text));
  }

  private static int status(String path) {
    return server.send(server.anonymous(path)).status();
  }

  private static String id(Answer answer) {
    assertTrue(answer.status() < 300, answer.body());
    return answer.json().path("id").asString();
  }

  private static List<String> strings(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static boolean inEngine(String clip) {
    return engine().item("app", clip).isPresent();
  }

  private static void awaitEngine(String clip, boolean there) throws InterruptedException {
    await(() -> inEngine(clip) == there);
  }

  private static void await(java.util.function.BooleanSupplier condition)
      throws InterruptedException {
    for (int i = 0; i < 200 && !condition.getAsBoolean(); i++) {
      Thread.sleep(20);
    }
    assertTrue(condition.getAsBoolean());
  }

  private static Recommender engine() {
    return server.server().part(Recommender.class);
  }

  private static Clips clips() {
    return server.server().part(Clips.class);
  }
}
