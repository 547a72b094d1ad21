package dev.riffle.cli.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.riffle.server.accounts.Role;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** From a take to what others make of it, on a phone; each step follows on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CreateTest {
  private static final String PASSWORD = "a fine long phrase";

  private static final int SLOW = 500_000;
  private static final int FAST = -1;
  private static final String HASH =
      """
      async (path) => {
        const bytes = await (await fetch(path)).arrayBuffer();
        const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
        return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      }
      """;

  private DemoServer server;
  private Browsers browsers;
  private Viewer maker;
  private Viewer friend;
  private String sound = "";
  private String clip = "";
  private String duet = "";
  private String stitch = "";

  @BeforeAll
  void start(@TempDir Path data) throws Exception {
    browsers = Browsers.launch();
    server = DemoServer.start(data);
    maker = member("maker", "Mae Maker");
    friend = member("friend", "Fred Friend");
  }

  @AfterAll
  void stop() {
    maker.close();
    friend.close();
    server.close();
    browsers.close();
  }

  @Test
  @Order(1)
  void take_recordedToASound_isTrimmedDescribedAndPublished() {
    Page page = maker.page();
    maker.await("(await (await fetch('/api/sounds?list=trending')).json()).sounds.length > 0");
    sound =
        String.valueOf(
            page.evaluate(
                "fetch('/api/sounds?list=trending').then(r => r.json()).then(l => l.sounds[0].id)"));
    page.navigate(server.url("/create/record?sound=" + sound));
    Creator creator = new Creator(maker);
    creator.record(3);
    double seconds = creator.trim(2, 3);
    creator.write("Made on a phone #walk");
    clip = creator.publish();

    maker.click("watch-clip");
    maker.awaitPlaying();
    assertEquals(clip, maker.clip());
    assertEquals("walk", maker.topic());
    Object lasts =
        page.evaluate(
            "id => fetch(`/api/clips/${id}`).then(r => r.json()).then(c => c.durationSeconds)",
            clip);
    assertEquals(seconds, ((Number) lasts).doubleValue(), 0.2);
  }

  @Test
  @Order(2)
  void friend_watches_andFindsTheClipAtItsSound() {
    Page page = friend.page();
    friend.open(server.url("/c/" + clip));
    friend.watchToTheEnd();
    friend.current().getByTestId("clip-sound").click();
    assertThat(page.getByTestId("sound")).hasAttribute("data-sound-id", sound);
    assertThat(card(page, clip)).isVisible();
  }

  @Test
  @Order(3)
  void friend_reportsTheSoundFromItsPage() {
    Page page = friend.page();
    page.navigate(server.url("/sounds/" + sound));
    friend.click("sound-menu");
    friend.click("sound-report");
    page.locator("[data-testid=report-form] input[value=copyright]").check();
    friend.click("report-send");
    assertThat(page.getByTestId("report-form")).hasCount(0);
  }

  @Test
  @Order(4)
  void friend_makesADuetAndAStitch() {
    Creator creator = new Creator(friend);
    choose("menu-duet");
    creator.recordToTheEnd();
    duet = creator.publish();
    choose("menu-stitch");
    friend.click("stitch-use");
    creator.record(2);
    stitch = creator.publish();

    Page page = maker.page();
    maker.open(server.url("/c/" + clip));
    maker.current().getByTestId("derived").click();
    assertThat(card(page, duet)).isVisible();
    assertThat(card(page, stitch)).isVisible();
    maker.open(server.url("/c/" + duet));
    maker.awaitPlaying();
    maker.open(server.url("/c/" + stitch));
    maker.awaitPlaying();
    assertThat(maker.current().getByTestId("made-with")).hasAttribute("data-kind", "stitch");
  }

  @Test
  @Order(5)
  void studio_countsWhoHasWatched_notItsMaker() {
    Page page = maker.page();
    maker.await(
        "(await (await fetch('/api/studio/clips/%s')).json()).viewers === 1".formatted(clip));
    page.navigate(server.url("/studio"));
    assertThat(page.getByTestId("tile-views").locator("dd")).not().hasText("0");
    page.locator("[data-testid=studio-clip][data-clip-id=\"%s\"] a".formatted(clip)).click();
    assertThat(page.getByTestId("screen-studio-clip")).isVisible();
    assertThat(page.getByTestId("tile-viewers").locator("dd")).hasText("1");
  }

  @Test
  @Order(6)
  void studio_ofWhoMadeThem_showsDuetAndStitch() {
    Page page = friend.page();
    for (String made : List.of(duet, stitch)) {
      friend.await(
          "(await (await fetch('/api/studio/clips/%s')).json()).viewers === 1".formatted(made));
      page.navigate(server.url("/studio"));
      page.locator("[data-testid=studio-clip][data-clip-id=\"%s\"] a".formatted(made)).click();
      assertThat(page.getByTestId("screen-studio-clip")).isVisible();
      assertThat(page.getByTestId("tile-viewers").locator("dd")).hasText("1");
    }
  }

  @Test
  @Order(7)
  void pages_haveNoFaults() {
    assertEquals(List.of(), maker.faults());
    assertEquals(List.of(), friend.faults());
  }

  @Test
  @Order(8)
  void upload_cutOffInTheMiddle_goesOnWhereItWas(@TempDir Path files) throws Exception {
    Path film = Film.make(files.resolve("film.mp4"));
    Page page = maker.page();
    List<String> requests = new ArrayList<>();
    page.onRequest(request -> {
      if (request.url().contains("/api/uploads/")) {
        requests.add(request.method() + " " + request.headers().getOrDefault("upload-offset", ""));
      }
    });
    page.navigate(server.url("/create"));
    maker.connect(SLOW);
    page.getByTestId("clip-file").setInputFiles(film);
    assertThat(page.getByTestId("upload-progress")).isVisible();
    String draft = "/api/drafts/" + page.url().substring(page.url().lastIndexOf('/') + 1);
    maker.await("(await (await fetch('%s')).json()).file?.received > 0".formatted(draft));

    maker.disconnect();
    assertThat(page.getByTestId("resume-upload")).isVisible();
    maker.connect(FAST);
    maker.await("(await (await fetch('%s')).json()).file?.durationSeconds > 0".formatted(draft));

    assertEquals("PATCH 0", requests.getFirst());
    int resumed = requests.indexOf("HEAD ");
    assertTrue(resumed > 0, requests::toString);
    assertTrue(requests.getLast().matches("PATCH [1-9][0-9]*"), requests::toString);
    assertEquals(hash(film), page.evaluate(HASH, draft + "/file"));
  }

  private static String hash(Path file) throws Exception {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(hash);
  }

  /** Has the friend choose something from the clip's menu. */
  private void choose(String item) {
    friend.open(server.url("/c/" + clip));
    friend.current().getByTestId("more").click();
    friend.click(item);
  }

  private Viewer member(String handle, String name) {
    server.join(handle, name, PASSWORD, Role.USER);
    Viewer viewer = new Viewer(browsers.browser(), 390, 844);
    viewer.signIn(server.url("/sign-in"), handle, PASSWORD);
    return viewer;
  }

  private static Locator card(Page page, String clip) {
    return page.locator("[data-testid=card][data-clip-id=\"%s\"]".formatted(clip));
  }
}
