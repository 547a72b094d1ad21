package dev.riffle.server.sounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.riffle.server.Members;
import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
import dev.riffle.server.Visitor;
import dev.riffle.server.accounts.Accounts;
import dev.riffle.server.accounts.Role;
import dev.riffle.server.http.Cursor;
import dev.riffle.server.media.Samples;
import dev.riffle.server.videos.MultipartForm;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What clips are performed to, over HTTP. */
class SoundsTest {
  private static final AtomicInteger SEEDS = new AtomicInteger(100);

  @TempDir private static Path directory;

  private static TestServer server;
  private static Visitor guest;
  private static Visitor ada;
  private static Visitor bob;

  @BeforeAll
  static void start() {
    server =
        TestServer.start(
            Map.of("riffle.videos.preset", "ultrafast", "riffle.limits-factor", "100"));
    guest = new Visitor(server);
    ada = Visitor.member(server, "ada");
    bob = Visitor.member(server, "bob");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void clip_heard_hasASoundOfItsOwn() throws Exception {
    JsonNode use = use(guest, clip(ada, music(8), 0, 8));
    assertEquals("Original sound", use.path("title").asString());
    assertTrue(use.path("original").asBoolean());
    assertEquals("@ada", use.path("attribution").asString());
    assertEquals(0, use.path("start").asDouble());
    JsonNode sound = guest.get("/api/sounds/" + id(use)).json();
    assertEquals("ada", sound.path("owner").path("handle").asString());
    assertEquals(8, sound.path("durationSeconds").asDouble(), 0.2);
    assertEquals(200, sound.path("waveform").size());
    assertEquals(
        100, sound.path("waveform").valueStream().mapToInt(JsonNode::asInt).max().orElse(0));
    assertEquals(1, sound.path("clips").asLong());
    assertFalse(sound.path("mine").asBoolean());
    Answer media = guest.get(sound.path("url").asString());
    assertEquals(200, media.status());
    assertEquals("audio/mp4", media.header("Content-Type"));
  }

  @Test
  void clip_ofAKnownSound_usesThatOne() throws Exception {
    recognising();
    Path music = music(20);
    String first = id(use(guest, clip(ada, music, 0, 20)));
    String second = clip(bob, music, 5.3, 9, -14);
    JsonNode again = use(guest, second);
    assertEquals(first, id(again));
    assertEquals(5.3, again.path("start").asDouble(), 0.1);
    assertNotEquals(first, id(use(guest, clip(bob, music(10), 0, 10))));
    assertEquals(2, guest.get("/api/sounds/" + first).json().path("clips").asLong());
    List<String> clips = clips(guest, first);
    assertEquals(2, clips.size());
    bob.watch(second);
    guest.watch(second);
    server.server().part(SoundHeat.class).refresh();
    assertEquals(second, clips(guest, first).getFirst());
    assertEquals(2, guest.get("/api/sounds/" + first).json().path("clips").asLong());
  }

  @Test
  void clip_ofASoundThatOthersMayNotUse_isHeld() throws Exception {
    recognising();
    Path music = music(12);
    String origin = clip(ada, music, 0, 12);
    String sound = id(use(guest, origin));
    assertEquals(403, bob.put("/api/sounds/" + sound, "{'reusable':false}").status());
    Answer edited = ada.put("/api/sounds/" + sound, "{'title':'Dawn choir','reusable':false}");
    assertEquals("Dawn choir", edited.json().path("title").asString());
    assertFalse(edited.json().path("reusable").asBoolean());
    assertFalse(ada.get("/api/clips/" + origin).json().path("soundAllowed").asBoolean());
    String again = clip(bob, music, 2, 10);
    assertEquals("held", bob.get("/api/clips/" + again).json().path("state").asString());
    assertEquals(404, guest.get("/api/clips/" + again).status());
    Visitor moderator = Members.of(server, "moderates", Role.MODERATOR);
    assertTrue(moderator.get("/api/moderation/cases").body().contains("sound: its owner"));
    assertFalse(ids(guest.get("/api/sounds?query=dawn").json()).contains(sound));
    assertFalse(ids(guest.get("/api/sounds").json()).contains(sound));
    Answer refused = upload(bob, music, "Mine now");
    assertEquals("sound-not-allowed", refused.code(), refused.body());
    assertEquals(200, upload(ada, music, "Mine").status());
    Sounds sounds = server.server().part(Sounds.class);
    assertEquals(sound, sounds.usable(viewer("ada"), sound).id());
    assertEquals("sound-not-allowed", code(() -> sounds.usable(viewer("bob"), sound)));
    assertEquals(200, ada.put("/api/clips/" + origin, "{'soundAllowed':true}").status());
    assertEquals(sound, sounds.usable(viewer("bob"), sound).id());
  }

  @Test
  void sound_ofAPrivateClip_isForItsOwnerAlone() throws Exception {
    recognising();
    Path music = music(9);
    String origin = clip(ada, music, 0, 9);
    String other = clip(bob, music, 0, 9);
    String sound = id(use(guest, other));
    String url = guest.get("/api/sounds/" + sound).json().path("url").asString();
    assertEquals(200, ada.put("/api/clips/" + origin, "{'visibility':'private'}").status());
    assertEquals(404, guest.get("/api/sounds/" + sound).status());
    assertEquals(404, bob.get("/api/sounds/" + sound + "/clips").status());
    assertEquals(404, guest.get(url).status());
    assertEquals(404, guest.get("/api/sounds/" + sound + "/audio").status());
    JsonNode text = use(guest, other);
    assertTrue(text.path("id").isMissingNode());
    assertEquals("@ada", text.path("attribution").asString());
    JsonNode own = ada.get("/api/sounds/" + sound).json();
    assertEquals("/api/sounds/" + sound + "/audio", own.path("url").asString());
    Answer heard = ada.get(own.path("url").asString());
    assertEquals(200, heard.status());
    assertEquals("private, no-store", heard.header("Cache-Control"));
    assertEquals(200, ada.put("/api/clips/" + origin, "{'visibility':'public'}").status());
    assertEquals(200, guest.get(url).status());
    assertEquals(sound, id(use(guest, other)));
  }

  @Test
  void sound_ofADeletedClip_staysAsTextForThoseWhoUseIt() throws Exception {
    recognising();
    Path music = music(9);
    String origin = clip(ada, music, 0, 9);
    String other = clip(bob, music, 0, 9);
    String sound = id(use(guest, origin));
    String url = guest.get("/api/sounds/" + sound).json().path("url").asString();
    assertEquals(204, ada.delete("/api/clips/" + origin).status());
    assertEquals(404, guest.get("/api/sounds/" + sound).status());
    assertEquals(404, guest.get(url).status());
    assertEquals("@ada", use(guest, other).path("attribution").asString());
    assertEquals(200, guest.get("/api/clips/" + other).status());
  }

  @Test
  void sound_ofSomebodyBlocked_isNotThere() throws Exception {
    Visitor eve = Visitor.member(server, "eve");
    String sound = id(use(guest, clip(eve, music(8), 0, 8)));
    assertEquals(200, bob.get("/api/sounds/" + sound).status());
    assertTrue(block(eve, "bob") < 300);
    assertEquals(404, bob.get("/api/sounds/" + sound).status());
    assertFalse(ids(bob.get("/api/sounds?query=eve").json()).contains(sound));
    assertTrue(ids(ada.get("/api/sounds?query=eve").json()).contains(sound));
  }

  @Test
  void lists_pagesSavedMineAndWords_areInOrder() throws Exception {
    Visitor lea = Visitor.member(server, "lea");
    String one = upload(lea, music(3), "Quiet harbour").json().path("id").asString();
    String two = upload(lea, music(3), "Loud harbour bells").json().path("id").asString();
    assertEquals(List.of(two, one), ids(lea.get("/api/sounds?list=mine").json()));
    JsonNode page = lea.get("/api/sounds?list=mine&count=1").json();
    assertEquals(List.of(two), ids(page));
    String next = "/api/sounds?list=mine&count=1&cursor=" + page.path("next").asString();
    assertEquals(List.of(one), ids(lea.get(next).json()));
    assertEquals(204, bob.put("/api/sounds/" + one + "/saved", "").status());
    assertEquals(List.of(one), ids(bob.get("/api/sounds?list=saved").json()));
    assertTrue(bob.get("/api/sounds/" + one).json().path("saved").asBoolean());
    assertEquals(204, bob.delete("/api/sounds/" + one + "/saved").status());
    assertEquals(List.of(), ids(bob.get("/api/sounds?list=saved").json()));
    assertEquals(List.of(two), ids(guest.get("/api/sounds?query=harb%20bells").json()));
    assertEquals(2, ids(guest.get("/api/sounds?query=harbour").json()).size());
    assertTrue(ids(guest.get("/api/sounds?query=harbor").json()).contains(one));
    assertTrue(ids(guest.get("/api/sounds").json()).contains(one));
    assertEquals(401, guest.get("/api/sounds?list=saved").status());
    assertEquals(400, guest.get("/api/sounds?list=other").status());
    assertEquals(400, guest.get("/api/sounds?cursor=x").status());
    assertEquals(400, guest.get("/api/sounds?count=51").status());
  }

  @Test
  void lists_cursorsBeyondAllTimes_arePlacesAllTheSame() {
    for (String number : List.of("NaN", "Infinity", "-Infinity", "1.0E300", "-1.0E300")) {
      String cursor = new Cursor(Double.parseDouble(number), "x").text();
      for (String list : List.of("trending", "saved", "mine")) {
        String path = "/api/sounds?list=%s&cursor=%s".formatted(list, cursor);
        assertEquals(200, bob.get(path).status(), number + " in " + list);
      }
    }
  }

  @Test
  void export_andErasure_takeSoundsAlong() throws Exception {
    Visitor max = Visitor.member(server, "max");
    String sound = upload(max, music(4), "Going away").json().path("id").asString();
    String url = max.get("/api/sounds/" + sound).json().path("url").asString();
    String clip = clip(bob, music(4), 0, 4);
    server.server().part(Sounds.class).link(clip, sound, 1);
    assertEquals(sound, id(use(guest, clip)));
    String export = max.get("/api/account/export").body();
    assertTrue(export.contains("sounds/" + sound + ".m4a"));
    server
        .server()
        .part(SoundData.class)
        .erase(server.server().part(Accounts.class).findByHandle("max").orElseThrow());
    assertEquals(404, guest.get("/api/sounds/" + sound).status());
    assertEquals(404, guest.get(url).status());
    JsonNode text = use(guest, clip);
    assertEquals("Going away", text.path("title").asString());
    assertEquals("", text.path("attribution").asString());
  }

  @Test
  void sound_ofSomebodySuspended_isOutOfSight() throws Exception {
    Visitor sam = Visitor.member(server, "sam");
    JsonNode sound = upload(sam, music(4), "Suspended chords").json();
    Accounts accounts = server.server().part(Accounts.class);
    accounts.setSuspended(accounts.findByHandle("sam").orElseThrow(), true);
    assertEquals(404, guest.get("/api/sounds/" + sound.path("id").asString()).status());
    assertEquals(404, guest.get(sound.path("url").asString()).status());
    accounts.setSuspended(accounts.findByHandle("sam").orElseThrow(), false);
    assertEquals(200, guest.get("/api/sounds/" + sound.path("id").asString()).status());
    assertEquals(200, guest.get(sound.path("url").asString()).status());
  }

  private static int block(Visitor who, String handle) {
    String id = guest.get("/api/people/" + handle).json().path("person").path("id").asString();
    return who.put("/api/people/" + id + "/block", "").status();
  }

  private static dev.riffle.server.accounts.Viewer viewer(String handle) {
    return server.server().part(Accounts.class).findByHandle(handle).orElseThrow().viewer();
  }

  private static String code(Runnable call) {
    try {
      call.run();
      return "";
    } catch (org.springframework.web.ErrorResponseException e) {
      return String.valueOf(
          java.util.Objects.requireNonNull(e.getBody().getProperties()).get("code"));
    }
  }

  private static void recognising() {
    assumeTrue(Chromaprint.load().isPresent(), "libchromaprint is not installed");
  }

  private static Path music(double seconds) throws Exception {
    int seed = SEEDS.incrementAndGet();
    return Music.wav(directory.resolve("music-%d.wav".formatted(seed)), seed, seconds);
  }

  private static String clip(Visitor who, Path music, double start, double seconds)
      throws Exception {
    return clip(who, music, start, seconds, 0);
  }

  /** Posts a clip and has its sound found out. */
  private static String clip(Visitor who, Path music, double start, double seconds, double gain)
      throws Exception {
    Path file = directory.resolve("clip-%d.mp4".formatted(SEEDS.incrementAndGet()));
    Samples.performed(file, music, start, seconds, gain);
    Answer answer =
        who.change(
            "POST",
            "/api/clips",
            MultipartForm.TYPE,
            new MultipartForm().field("caption", "#perform").file(file, "a.mp4").body());
    assertEquals(201, answer.status(), answer.body());
    server.server().part(SoundWork.class).run();
    return answer.json().path("id").asString();
  }

  private static Answer upload(Visitor who, Path music, String title) throws Exception {
    return who.change(
        "POST",
        "/api/sounds",
        MultipartForm.TYPE,
        new MultipartForm()
            .field("title", title)
            .field("rights", "true")
            .file(music, "a.wav")
            .body());
  }

  private static JsonNode use(Visitor who, String clip) {
    return who.get("/api/clips/" + clip).json().path("sound");
  }

  private static String id(JsonNode sound) {
    assertFalse(sound.path("id").isMissingNode(), sound::toString);
    return sound.path("id").asString();
  }

  private static List<String> ids(JsonNode page) {
    return page.path("sounds").valueStream().map(sound -> sound.path("id").asString()).toList();
  }

  private static List<String> clips(Visitor who, String sound) {
    return who.get("/api/sounds/" + sound + "/clips")
        .json()
        .path("clips")
        .valueStream()
        .map(clip -> clip.path("id").asString())
        .toList();
  }
}
