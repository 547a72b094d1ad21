package dev.riffle.cli.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.riffle.server.accounts.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The app as somebody new uses it, from the first clip to leaving again; each step follows on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NewcomerTest {
  private static final String PASSWORD = "a fine long phrase";
  private static final String FEED_REQUESTS =
      "performance.getEntriesByType('resource').filter(({name}) => name.includes('/api/feed'))"
          + ".map(({initiatorType}) => initiatorType).join()";

  private DemoServer server;
  private Browsers browsers;
  private Viewer newcomer;
  private Viewer moderator;

  @BeforeAll
  void start(@TempDir Path data) throws Exception {
    browsers = Browsers.launch();
    server = DemoServer.start(data);
    server.join("minder", "Minder", PASSWORD, Role.MODERATOR);
    newcomer = new Viewer(browsers.browser(), 1440, 900);
    newcomer.addAuthenticator();
    moderator = new Viewer(browsers.browser(), 1440, 900);
  }

  @AfterAll
  void stop() {
    newcomer.close();
    moderator.close();
    server.close();
    browsers.close();
  }

  @Test
  @Order(0)
  void opening_asksForTheFeedOnce_whileTheAppLoads() {
    try (Viewer viewer = new Viewer(browsers.browser(), 390, 844)) {
      viewer.open(server.url("/"));
      assertEquals("link", viewer.page().evaluate(FEED_REQUESTS));
      assertEquals(List.of(), viewer.faults());
    }
  }

  @Test
  @Order(0)
  void offline_opensAllTheSame_andSaysSo() {
    try (Viewer viewer = new Viewer(browsers.browser(), 390, 844)) {
      viewer.open(server.url("/"));
      viewer.await("navigator.serviceWorker.controller !== null");
      viewer.page().context().setOffline(true);
      viewer.page().navigate(server.url("/"));
      assertThat(viewer.page().getByTestId("feed-notice")).hasAttribute("data-status", "offline");
      viewer.page().context().setOffline(false);
      viewer.page().getByRole(AriaRole.BUTTON).getByText("Try now").click();
      viewer.awaitPlaying();
    }
  }

  @Test
  @Order(1)
  void guest_watches_andTheFeedLearns() {
    newcomer.open(server.url("/"));
    newcomer.watchToTheEnd();
    newcomer.next();
    assertTrue(learned() > 0, "the feed has learned from a guest");
  }

  @Test
  @Order(2)
  void signUp_keepsWhatWasLearned_andAddsAPasskey() {
    int before = learned();
    Page page = newcomer.page();
    page.navigate(server.url("/sign-up"));
    newcomer.fill("name", "New Comer");
    newcomer.fill("handle", "newcomer");
    newcomer.fill("password", PASSWORD);
    newcomer.fill("birth-date", "1995-04-01");
    newcomer.click("sign-up");
    newcomer.click("add-passkey");
    assertThat(newcomer.current()).isVisible();
    assertTrue(learned() >= before, "what was learned goes on");
    assertEquals(
        "newcomer",
        page.evaluate("fetch('/api/me').then(r => r.json()).then(m => m.account.handle)"));
  }

  @Test
  @Order(3)
  void passkey_signsIn() {
    Page page = newcomer.page();
    page.navigate(server.url("/settings"));
    newcomer.click("sign-out");
    newcomer.await("(await (await fetch('/api/me')).json()).signedIn === false");
    page.navigate(server.url("/sign-in"));
    newcomer.click("sign-in-passkey");
    assertThat(newcomer.current()).isVisible();
    assertEquals(true, page.evaluate("fetch('/api/me').then(r => r.json()).then(m => m.signedIn)"));
  }

  @Test
  @Order(3)
  void signUp_byPasskeyAlone_canComeBack() {
    try (Viewer viewer = new Viewer(browsers.browser(), 390, 844)) {
      viewer.addAuthenticator();
      wantPasskeyOnly(viewer, "keyonly");
      assertThat(viewer.current()).isVisible();
      viewer.page().navigate(server.url("/settings"));
      viewer.click("sign-out");
      viewer.await("(await (await fetch('/api/me')).json()).signedIn === false");
      viewer.page().navigate(server.url("/sign-in"));
      viewer.click("sign-in-passkey");
      assertThat(viewer.current()).isVisible();
      assertEquals("keyonly, false, 1", wayIn(viewer));
    }
  }

  @Test
  @Order(3)
  void signUp_passkeyCancelled_asksForAPassword() {
    try (Viewer viewer = new Viewer(browsers.browser(), 390, 844)) {
      viewer
          .page()
          .addInitScript(
              "navigator.credentials.create = async () => { throw new DOMException('no'); }");
      wantPasskeyOnly(viewer, "changedmind");
      viewer.fill("password", PASSWORD);
      viewer.click("set-password");
      assertThat(viewer.current()).isVisible();
      assertEquals("changedmind, true, 0", wayIn(viewer));
    }
  }

  private void wantPasskeyOnly(Viewer viewer, String handle) {
    viewer.page().navigate(server.url("/sign-up"));
    viewer.fill("name", "By Passkey");
    viewer.fill("handle", handle);
    viewer.fill("birth-date", "1995-04-01");
    viewer.click("other-way");
    viewer.click("sign-up");
  }

  private static Object wayIn(Viewer viewer) {
    return viewer
        .page()
        .evaluate(
            """
            fetch('/api/me').then(r => r.json()).then(({account: a}) =>
              `${a.handle}, ${a.hasPassword}, ${a.passkeys}`)
            """);
  }

  @Test
  @Order(4)
  void clip_followAndComment_areKept() {
    Page page = newcomer.page();
    newcomer.open(server.url("/"));
    String clip = newcomer.clip();
    newcomer.current().getByTestId("follow").click();
    newcomer.current().getByTestId("comments").click();
    page.getByTestId("comment-text").first().fill("Well made! <script>alert(1)</script>");
    page.getByTestId("comment-send").first().click();
    assertThat(page.getByTestId("comment").first()).containsText("<script>alert(1)</script>");
    Object said =
        page.evaluate(
            "id => fetch(`/api/clips/${id}`).then(r => r.json())"
                + ".then(c => `${c.comments} ${c.following}`)",
            clip);
    assertEquals("1 true", said);
  }

  @Test
  @Order(5)
  void tuning_moreOfATag_isInForce() {
    Page page = newcomer.page();
    newcomer.open(server.url("/"));
    page.getByTestId("tab-tune").click();
    page.getByTestId("steer-more").first().click();
    newcomer.await("(await (await fetch('/api/steering')).text()).includes('\"more\"')");
  }

  @Test
  @Order(6)
  void report_thenTakeDown_clipLeavesTheOpenFeed_andIsRestored() {
    Page page = newcomer.page();
    newcomer.open(server.url("/"));
    String clip = newcomer.clip();
    newcomer.current().getByTestId("more").click();
    page.getByTestId("menu-report").click();
    page.locator("input[name=reason][value=spam]").check();
    page.waitForResponse(
        answer -> answer.url().endsWith("/api/reports") && answer.ok(),
        () -> newcomer.click("report-send"));

    Page desk = moderator.page();
    moderator.signIn(server.url("/sign-in"), "minder", PASSWORD);
    desk.navigate(server.url("/moderation"));
    desk.getByTestId("case").first().click();
    desk.getByTestId("decision-action").selectOption("take-down");
    moderator.click("decide");
    page.waitForSelector("[data-testid=slide][data-clip-id=\"%s\"]".formatted(clip), detached());
    assertEquals(404, status(page, clip));

    desk.reload();
    desk.getByTestId("decision-action").selectOption("restore");
    moderator.click("decide");
    newcomer.await("(await fetch('/api/clips/%s')).status === 200".formatted(clip));
  }

  @Test
  @Order(7)
  void block_creatorVanishesAtOnce() {
    Page page = newcomer.page();
    newcomer.open(server.url("/"));
    String clip = newcomer.clip();
    newcomer.current().getByTestId("more").click();
    page.getByTestId("menu-block").click();
    confirm();
    page.waitForSelector("[data-testid=slide][data-clip-id=\"%s\"]".formatted(clip), detached());
    assertEquals(404, status(page, clip));
  }

  @Test
  @Order(8)
  void export_thenDelete_leavesAfterItsGrace() throws IOException {
    Page page = newcomer.page();
    page.navigate(server.url("/settings/data"));
    Download download = page.waitForDownload(() -> newcomer.click("export"));
    try (ZipFile zip = new ZipFile(download.path().toFile())) {
      List<String> names = zip.stream().map(entry -> entry.getName()).toList();
      assertTrue(names.contains("account.json"), names::toString);
    }
    newcomer.click("delete-account");
    newcomer.fill("delete-password", PASSWORD);
    confirm();
    assertThat(page.getByTestId("deletion-pending")).isVisible();
    newcomer.click("restore-account");
    assertThat(page.getByTestId("delete-account")).isVisible();
  }

  private int learned() {
    return ((Number)
            newcomer
                .page()
                .evaluate("fetch('/api/learning').then(r => r.json()).then(l => l.events)"))
        .intValue();
  }

  private static int status(Page page, String clip) {
    return ((Number) page.evaluate("id => fetch(`/api/clips/${id}`).then(r => r.status)", clip))
        .intValue();
  }

  private void confirm() {
    newcomer.click("confirm-yes");
  }

  private static Page.WaitForSelectorOptions detached() {
    return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED);
  }
}
