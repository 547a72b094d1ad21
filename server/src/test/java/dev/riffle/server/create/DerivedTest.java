package dev.riffle.server.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import dev.riffle.server.TestClips;
import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
import dev.riffle.server.Visitor;
import dev.riffle.server.media.Samples;
import dev.riffle.server.videos.ClipState;
import dev.riffle.server.videos.Clips;
import dev.riffle.server.videos.MultipartForm;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Clips that are made with other clips and with sounds. */
class DerivedTest {
  @TempDir static Path files;

  private static TestServer server;
  private static Visitor ada;
  private static Visitor ben;
  private static int made;

  @BeforeAll
  static void start() {
    server =
        TestServer.start(Map.of("riffle.limits-factor", "100", "riffle.jobs.interval", "100ms"));
    ada = Visitor.member(server, "ada");
    ben = Visitor.member(server, "ben");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void duetAndStitch_areLinkedBothWays() throws Exception {
    String source = published(ada, "{}");
    String duet = published(ben, base("duet", source, 1.0));
    String stitch = published(ben, base("stitch", source, 0.5));
    JsonNode clip = ada.get("/api/clips/" + duet).json();
    assertEquals("duet", clip.path("base").path("kind").asString());
    assertEquals(source, clip.path("base").path("clip").asString());
    assertEquals("ada", clip.path("base").path("creator").path("handle").asString());
    assertEquals(2, ada.get("/api/clips/" + source).json().path("derived").asLong());
    JsonNode derived = new Visitor(server).get("/api/clips/" + source + "/derived").json();
    assertEquals(stitch, derived.path("clips").path(0).path("id").asString());
    assertEquals(duet, derived.path("clips").path(1).path("id").asString());
    assertFalse(derived.has("next"));
    assertTrue(
        ada.get("/api/clips/" + stitch).json().path("durationSeconds").asDouble() > 1.5,
        "the stitch has both parts");
    ada.delete("/api/clips/" + source);
    JsonNode alone = ben.get("/api/clips/" + duet).json();
    assertEquals("published", alone.path("state").asString(), "its author did not wish it to fall");
    assertFalse(alone.path("base").has("clip"));
    assertEquals("ada", alone.path("base").path("creator").path("handle").asString());
  }

  @Test
  void derived_behindACursor_areTheNextOnes() {
    String base = TestClips.add(server, "ada", "The base").id();
    List<String> newest =
        IntStream.range(0, 21)
            .mapToObj(i -> TestClips.add(server, "ben", "Duet " + i).id())
            .toList()
            .reversed();
    server
        .server()
        .part(JdbcClient.class)
        .sql(
            """
            update clip set base = :base, base_kind = 'DUET', base_creator = creator
            where id in (:made)
            """)
        .param("base", base)
        .param("made", newest)
        .update();
    String path = "/api/clips/" + base + "/derived";
    JsonNode first = ada.get(path).json();
    assertEquals(newest.subList(0, 20), ids(first));
    JsonNode second = ada.get(path + "?cursor=" + first.path("next").asString()).json();
    assertEquals(newest.subList(20, 21), ids(second));
    assertFalse(second.has("next"));
    assertEquals(400, ada.get(path + "?cursor=x").status());
  }

  private static List<String> ids(JsonNode page) {
    return page.path("clips").valueStream().map(clip -> clip.path("id").asString()).toList();
  }

  @Test
  void takenDownSource_takesItsDuetsAlongAndBringsThemBack() throws Exception {
    String source = published(ada, "{'derivedFall':true}");
    String duet = published(ben, base("duet", source, 1.0));
    String alone = published(ben, base("stitch", source, 0.5));
    clips().setState(alone, ClipState.TAKEN_DOWN);
    clips().setState(source, ClipState.TAKEN_DOWN);
    assertEquals(404, new Visitor(server).get("/api/clips/" + duet).status());
    assertEquals("taken-down", ben.get("/api/clips/" + duet).json().path("state").asString());
    clips().setState(source, ClipState.PUBLISHED);
    assertEquals(200, new Visitor(server).get("/api/clips/" + duet).status());
    assertEquals(
        404, new Visitor(server).get("/api/clips/" + alone).status(), "it had a reason of its own");
    ada.delete("/api/clips/" + source);
    assertEquals(404, new Visitor(server).get("/api/clips/" + duet).status());
  }

  @Test
  void fallenDuet_itsAuthor_isToldWhatHappened() throws Exception {
    Visitor eve = Visitor.member(server, "eve");
    String source = published(ada, "{'derivedFall':true}");
    String duet = published(eve, base("duet", source, 1.0));
    clips().setState(source, ClipState.TAKEN_DOWN);
    assertEquals(1, eve.get("/api/inbox").json().path("unread").asInt());
    JsonNode notice = notice(eve);
    assertEquals("fallen", notice.path("kind").asString());
    assertEquals("duet", notice.path("text").asString());
    assertEquals(duet, notice.path("clip").path("id").asString());
    assertEquals("/c/" + duet, notice.path("link").asString());
    assertEquals(0, ada.get("/api/inbox").json().path("unread").asInt(), "hers has not fallen");

    String blocked = ada.get("/api/me").json().path("account").path("id").asString();
    assertEquals(204, eve.put("/api/people/" + blocked + "/block", "").status());
    assertEquals("fallen", notice(eve).path("kind").asString(), "it is not of whom she blocks");
    assertEquals(204, eve.delete("/api/people/" + blocked + "/block").status());
    clips().setState(source, ClipState.PUBLISHED);
    assertEquals("/c/" + source, notice(eve).path("link").asString(), "it can be seen again");
  }

  @Test
  void stitch_ofAClipThatGoesAlone_isNoNews() throws Exception {
    Visitor tim = Visitor.member(server, "tim");
    String source = published(ada, "{}");
    published(tim, base("stitch", source, 0.5));
    ada.delete("/api/clips/" + source);
    assertEquals(0, tim.get("/api/inbox").json().path("unread").asInt());
  }

  @Test
  void erasedAuthor_takesDuetsAlong() throws Exception {
    Visitor leaving = Visitor.member(server, "leaving");
    String source = published(leaving, "{'derivedFall':true}");
    String duet = published(ben, base("duet", source, 1.0));
    server
        .server()
        .part(JdbcClient.class)
        .sql("update account set deletion_at = now() - interval '1 day' where id = ?")
        .param(leaving.get("/api/me").json().path("account").path("id").asString())
        .update();
    server
        .server()
        .part(Scheduler.class)
        .reschedule(TaskInstanceId.of("erase-accounts", "recurring"), Instant.now());
    for (int i = 0; i < 400 && new Visitor(server).get("/api/clips/" + duet).status() == 200; i++) {
      Thread.sleep(50);
    }
    assertEquals(404, new Visitor(server).get("/api/clips/" + duet).status());
  }

  @Test
  void sound_underATake_isTheClipsSound() throws Exception {
    Path tone = Samples.clip(files, "90x160", 3.0);
    Answer sound =
        ada.change(
            "POST",
            "/api/sounds",
            MultipartForm.TYPE,
            new MultipartForm()
                .field("title", "A tone")
                .field("attribution", "Ada")
                .field("rights", "true")
                .file(tone, "tone.mp4")
                .body());
    assertEquals(201, sound.status(), sound.body());
    String id = sound.json().path("id").asString();
    String clip =
        published(
            ben, "{'sound':{'id':'%s','start':0.5,'volume':0.8},'voiceVolume':0.5}".formatted(id));
    JsonNode used = ben.get("/api/clips/" + clip).json().path("sound");
    assertEquals(id, used.path("id").asString());
    ada.put("/api/sounds/" + id, "{'reusable':false}");
    Answer refused =
        ben.post("/api/drafts", "{'sound':{'id':'%s','start':0,'volume':1}}".formatted(id));
    assertEquals("sound-not-allowed", refused.code());
  }

  @Test
  void publish_whatItIsMadeWithWasForbiddenMeanwhile_isRefused() throws Exception {
    String source = published(ada, "{}");
    Tus tus = new Tus(server, ben);
    String stitch = tus.draft(take(), base("stitch", source, 0.5));
    String sound = soundOf(source);
    String danced =
        tus.draft(take(), "{'sound':{'id':'%s','start':0,'volume':1}}".formatted(sound));
    ada.put("/api/clips/" + source, "{'stitchAllowed':false,'soundAllowed':false}");
    assertEquals(
        "stitch-not-allowed", ben.post("/api/drafts/%s/publish".formatted(stitch), "").code());
    assertEquals(
        "sound-not-allowed", ben.post("/api/drafts/%s/publish".formatted(danced), "").code());
    JsonNode opened = ben.get("/api/drafts/" + danced).json().path("obstacles").path(0);
    assertEquals("sound", opened.path("field").asString());
    ada.delete("/api/clips/" + source);
    assertEquals("base-gone", ben.post("/api/drafts/%s/publish".formatted(stitch), "").code());
    assertEquals("sound-gone", ben.post("/api/drafts/%s/publish".formatted(danced), "").code());
  }

  @Test
  void production_baseForbiddenWhileItIsMade_failsAndShowsNothing() throws Exception {
    String source = published(ada, "{}");
    String draft = new Tus(server, ben).draft(take(), base("duet", source, 1.0));
    when(draft, Step.FIRST, () -> ada.put("/api/clips/" + source, "{'duetAllowed':false}"));
    ben.post("/api/drafts/%s/publish".formatted(draft), "");
    JsonNode seen = awaitOver(ben, draft);
    assertEquals("failed", seen.path("state").asString(), seen::toString);
    assertEquals("duet-not-allowed", seen.path("problem").path("code").asString());
    assertFalse(seen.has("clip"));
  }

  /** Does something just when a step of a draft's production begins. */
  private static void when(String draft, Step step, Runnable action) {
    server
        .server()
        .part(ApplicationEventMulticaster.class)
        .addApplicationListener(
            new ApplicationListener<ApplicationEvent>() {
              @Override
              public void onApplicationEvent(ApplicationEvent event) {
                if (event instanceof PayloadApplicationEvent<?> news
                    && news.getPayload() instanceof DraftChanged changed
                    && changed.draft().equals(draft)
                    && step(draft) == step) {
                  action.run();
                }
              }
            });
  }

  private static Step step(String draft) {
    return server.server().part(DraftRows.class).find(draft).orElseThrow().step();
  }

  @ParameterizedTest
  @CsvSource({"0.4, true", "1.3, false"})
  void overlay_onACutTake_isSeenWhereTheClipSays(double cover, boolean seen) throws Exception {
    Tus tus = new Tus(server, ada);
    Path take = Samples.compliant(files, "90x160", 3 + ++made * 0.01);
    String cut = "{'trim':{'start':1.4,'end':3},'coverSeconds':%s}".formatted(cover);
    String draft = tus.draft(take, cut);
    ada.change(
        "PUT",
        "/api/drafts/%s/overlays/0?from=0&to=0.9".formatted(draft),
        "image/png",
        BodyPublishers.ofByteArray(red()));
    String clip = publish(ada, draft);
    BufferedImage poster = clips().poster(clips().find(clip).orElseThrow()).orElseThrow();
    int middle = poster.getRGB(poster.getWidth() / 2, poster.getHeight() / 2);
    boolean red = (middle >> 16 & 255) > 200 && (middle >> 8 & 255) < 60;
    assertEquals(seen, red, Integer.toHexString(middle));
  }

  private static byte[] red() throws IOException {
    BufferedImage red = new BufferedImage(1080, 1920, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = red.createGraphics();
    pen.setColor(Color.RED);
    pen.fillRect(0, 0, red.getWidth(), red.getHeight());
    pen.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(red, "png", png);
    return png.toByteArray();
  }

  private static String base(String kind, String clip, double seconds) {
    return "{'base':{'kind':'%s','clip':'%s','layout':'top-bottom','start':0,'seconds':%s,'volume':0.5}}"
        .formatted(kind, clip, seconds);
  }

  private static String published(Visitor visitor, String json) throws Exception {
    return publish(visitor, new Tus(server, visitor).draft(take(), json));
  }

  private static JsonNode notice(Visitor visitor) {
    return visitor.get("/api/inbox").json().path("notices").path(0);
  }

  private static Path take() {
    return Samples.compliant(files, "90x160", 1.3 + ++made * 0.01);
  }

  private static String publish(Visitor visitor, String draft) throws Exception {
    Answer queued = visitor.post("/api/drafts/%s/publish".formatted(draft), "");
    assertEquals(202, queued.status(), queued.body());
    JsonNode seen = awaitOver(visitor, draft);
    assertEquals("done", seen.path("state").asString(), seen.toString());
    return seen.path("clip").asString();
  }

  /** It is made of the clip soon after that. */
  private static String soundOf(String clip) throws InterruptedException {
    JsonNode seen = ada.get("/api/clips/" + clip).json();
    for (int i = 0; i < 400 && !seen.path("sound").has("id"); i++) {
      Thread.sleep(50);
      seen = ada.get("/api/clips/" + clip).json();
    }
    return seen.path("sound").path("id").asString();
  }

  private static JsonNode awaitOver(Visitor visitor, String draft) throws InterruptedException {
    JsonNode seen = visitor.get("/api/drafts/" + draft).json();
    for (int i = 0; i < 1_200 && !over(seen); i++) {
      Thread.sleep(50);
      seen = visitor.get("/api/drafts/" + draft).json();
    }
    return seen;
  }

  private static boolean over(JsonNode draft) {
    String state = draft.path("state").asString();
    return state.equals("done") || state.equals("failed");
  }

  private static Clips clips() {
    return server.server().part(Clips.class);
  }
}
