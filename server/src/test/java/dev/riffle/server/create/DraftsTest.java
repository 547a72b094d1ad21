package dev.riffle.server.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.riffle.server.TestClips;
import dev.riffle.server.TestServer;
import dev.riffle.server.TestServer.Answer;
import dev.riffle.server.Visitor;
import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.Accounts;
import dev.riffle.server.videos.Clip;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class DraftsTest {
  private static TestServer server;
  private static Visitor ada;

  @BeforeAll
  static void start() {
    server = TestServer.start(Map.of("riffle.limits-factor", "100"));
    ada = Visitor.member(server, "ada");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void create_empty_hasDefaultsAndIsListed() {
    Answer answer = ada.post("/api/drafts", "{}");
    assertEquals(201, answer.status(), answer.body());
    JsonNode draft = answer.json();
    assertEquals("editing", draft.path("state").asString());
    assertEquals(1, draft.path("version").asInt());
    assertEquals("public", draft.path("visibility").asString());
    assertTrue(draft.path("duetAllowed").asBoolean());
    assertEquals(1.0, draft.path("voiceVolume").asDouble());
    assertEquals(0, draft.path("sync").path("latencyMillis").asInt());
    assertFalse(draft.has("trim") || draft.has("file") || draft.has("problem"), answer.body());
    assertEquals(
        draft, ada.get("/api/drafts").json().path("drafts").path(0), "the newest comes first");
    assertEquals(draft, ada.get("/api/drafts/" + id(answer)).json());
  }

  @Test
  void edit_someFields_othersStayAndNullClears() {
    String id = id(ada.post("/api/drafts", "{'caption':'One #tag','trim':{'start':1,'end':4.5}}"));
    Answer edited =
        ada.put(
            "/api/drafts/" + id,
            "{'version':1,'visibility':'followers','sync':{'latencyMillis':120,'nudgeMillis':-40}}");
    assertEquals(200, edited.status(), edited.body());
    assertEquals("One #tag", edited.json().path("caption").asString());
    assertEquals(4.5, edited.json().path("trim").path("end").asDouble());
    assertEquals("followers", edited.json().path("visibility").asString());
    assertEquals(-40, edited.json().path("sync").path("nudgeMillis").asInt());
    assertEquals(2, edited.json().path("version").asInt());
    JsonNode cleared =
        ada.put("/api/drafts/" + id, "{'version':2,'trim':null,'caption':null}").json();
    assertFalse(cleared.has("trim"));
    assertEquals("", cleared.path("caption").asString());
  }

  @Test
  void edit_onTwoDevices_theSecondIsToldAndNothingIsLost() {
    String id = id(ada.post("/api/drafts", "{}"));
    assertEquals(200, ada.put("/api/drafts/" + id, "{'version':1,'caption':'mine'}").status());
    Answer late = ada.put("/api/drafts/" + id, "{'version':1,'caption':'older'}");
    assertEquals(409, late.status());
    assertEquals("draft-changed", late.code());
    assertEquals("mine", ada.get("/api/drafts/" + id).json().path("caption").asString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'caption':{}}",
        "{'trim':{'start':5,'end':2}}",
        "{'trim':{'start':-1,'end':2}}",
        "{'visibility':'friends'}",
        "{'sound':{'id':'x','start':0,'volume':1.5}}",
        "{'voiceVolume':-0.1}",
        "{'sync':{'latencyMillis':99999,'nudgeMillis':0}}",
        "{'base':{'kind':'stitch','clip':'00000000000000000000','start':0,'seconds':6}}",
        "{'base':{'kind':'remix','clip':'00000000000000000000','start':0,'seconds':3}}",
        "{'captions':{'language':'de','text':'no captions'}}",
        "{'language':'not a language'}",
        "{'overlays':[]}",
        "{'owner':'somebody'}",
        "{'publishAt':'2100-01-01T00:00:00Z'}",
        "[]"
      })
  void create_badInput_isRefused(String json) {
    Answer answer = ada.post("/api/drafts", json);
    assertEquals(400, answer.status(), answer.body());
    assertEquals("invalid", answer.code());
  }

  @Test
  void draft_ofSomebodyElse_isNotThere() throws Exception {
    String path = "/api/drafts/" + id(ada.post("/api/drafts", "{}"));
    String image = path + "/overlays/1?from=0&to=1";
    JsonNode before = overlay(image, png(1080, 1920)).json();
    Visitor other = Visitor.member(server, "other");
    assertEquals(404, other.get(path).status());
    assertEquals(404, other.put(path, "{'version':1}").status());
    assertEquals(404, other.delete(path).status());
    assertEquals(404, other.get(path + "/file").status());
    assertEquals(404, other.post(path + "/publish", "{'version':2}").status());
    assertEquals(404, overlay(other, image, png(1080, 1920)).status());
    assertEquals(404, other.delete(path + "/overlays/1").status());
    assertEquals(before, ada.get(path).json(), "nothing has changed");
    assertEquals(0, other.get("/api/drafts").json().path("drafts").size());
    assertEquals(401, new Visitor(server).get(path).status());
    assertEquals(204, ada.delete(path).status());
    assertEquals(404, ada.get(path).status());
  }

  @Test
  void create_tooMany_isRefused() {
    Visitor busy = Visitor.member(server, "busy");
    for (int i = 0; i < 30; i++) {
      assertEquals(201, busy.post("/api/drafts", "{}").status());
    }
    Answer answer = busy.post("/api/drafts", "{}");
    assertEquals(409, answer.status());
    assertEquals("too-many-drafts", answer.code());
  }

  @Test
  void base_ofSomebodyWhoDoesNotAllowIt_isRefused() {
    Visitor maker = Visitor.member(server, "maker");
    Clip clip = TestClips.add(server, "maker", "To dance with");
    String draft =
        "{'base':{'kind':'%s','clip':'" + clip.id() + "','start':0,'seconds':1,'volume':0.5}}";
    assertEquals(201, ada.post("/api/drafts", draft.formatted("duet")).status());
    maker.put("/api/clips/" + clip.id(), "{'duetAllowed':false}");
    assertEquals("duet-not-allowed", ada.post("/api/drafts", draft.formatted("duet")).code());
    assertEquals(201, ada.post("/api/drafts", draft.formatted("stitch")).status());
    assertEquals(201, maker.post("/api/drafts", draft.formatted("duet")).status(), "one's own");
    maker.put("/api/people/" + person("ada") + "/block", "");
    assertEquals(404, ada.post("/api/drafts", draft.formatted("stitch")).status());
  }

  @Test
  void draft_openedWhenItsBaseMayNotBeUsedAnyMore_saysSo() {
    Visitor donor = Visitor.member(server, "donor");
    Clip clip = TestClips.add(server, "donor", "To dance with");
    String path =
        "/api/drafts/"
            + id(
                ada.post(
                    "/api/drafts",
                    "{'base':{'kind':'duet','clip':'%s','start':0,'seconds':1,'volume':0.5}}"
                        .formatted(clip.id())));
    assertEquals(0, ada.get(path).json().path("obstacles").size());
    donor.put("/api/clips/" + clip.id(), "{'duetAllowed':false}");
    JsonNode forbidden = ada.get(path).json().path("obstacles").path(0);
    assertEquals("base", forbidden.path("field").asString());
    assertEquals("duet-not-allowed", forbidden.path("code").asString());
    donor.delete("/api/clips/" + clip.id());
    assertEquals(
        "base-gone", ada.get(path).json().path("obstacles").path(0).path("code").asString());
    assertEquals(
        0, ada.put(path, "{'version':1,'base':null}").json().path("obstacles").size(), "without");
  }

  @Test
  void overlay_png_isDrawnAnewAndPlaced() throws Exception {
    String path = "/api/drafts/" + id(ada.post("/api/drafts", "{}"));
    Answer put = overlay(path + "/overlays/3?from=0.5&to=2", png(1080, 1920));
    assertEquals(200, put.status(), put.body());
    JsonNode placed = put.json().path("overlays").path(0);
    assertEquals(3, placed.path("id").asInt());
    assertEquals(0.5, placed.path("from").asDouble());
    assertEquals(2, put.json().path("version").asInt());
    assertEquals("overlay-invalid", overlay(path + "/overlays/1?from=0&to=1", png(20, 20)).code());
    byte[] text =
        "<svg xmlns='http://www.w3.org/2000/svg'/>"
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertEquals("overlay-invalid", overlay(path + "/overlays/1?from=0&to=1", text).code());
    assertEquals("invalid", overlay(path + "/overlays/30?from=0&to=1", png(1080, 1920)).code());
    assertEquals("invalid", overlay(path + "/overlays/1?from=2&to=1", png(1080, 1920)).code());
    Answer deleted = ada.delete(path + "/overlays/3");
    assertEquals(0, deleted.json().path("overlays").size());
    assertEquals(404, ada.delete(path + "/overlays/3").status());
  }

  @Test
  void erased_account_leavesNoDrafts() {
    Visitor leaving = Visitor.member(server, "leaving");
    String id = id(leaving.post("/api/drafts", "{'caption':'bye'}"));
    assertEquals(200, leaving.get("/api/account/export").status());
    Account account = server.server().part(Accounts.class).findByHandle("leaving").orElseThrow();
    server.server().part(DraftData.class).erase(account);
    assertEquals(404, leaving.get("/api/drafts/" + id).status());
    assertFalse(java.nio.file.Files.exists(server.data().resolve("drafts").resolve(id)));
  }

  private static Answer overlay(String path, byte[] bytes) {
    return overlay(ada, path, bytes);
  }

  private static Answer overlay(Visitor visitor, String path, byte[] bytes) {
    return visitor.change("PUT", path, "image/png", BodyPublishers.ofByteArray(bytes));
  }

  private static byte[] png(int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", bytes);
    return bytes.toByteArray();
  }

  private static String person(String handle) {
    return server.server().part(Accounts.class).findByHandle(handle).orElseThrow().id();
  }

  private static String id(Answer answer) {
    assertTrue(answer.status() < 300, answer.body());
    return answer.json().path("id").asString();
  }
}
