package dev.riffle.cli.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.riffle.server.accounts.Accounts;
import dev.riffle.server.accounts.NewAccount;
import dev.riffle.server.accounts.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
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

  private DemoServer server;
  private Browsers browsers;
  private Viewer newcomer;
  private Viewer moderator;

  @BeforeAll
  void start(@TempDir Path data) throws Exception {
    browsers = Browsers.launch();
    server = DemoServer.start(data);
    server
        .part(Accounts.class)
        .create(
            NewAccount.of("minder", "Minder", PASSWORD, LocalDate.EPOCH, "en", true),
            "0".repeat(32),
            Role.MODERATOR);
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
    fill(page, "name", "New Comer");
    fill(page, "handle", "newcomer");
    fill(page, "password", PASSWORD);
    fill(page, "birth-date", "1995-04-01");
    click(page, "sign-up");
    click(page, "add-passkey");
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
    click(page, "sign-out");
    await(page, "(await (await fetch('/api/me')).json()).signedIn === false");
    page.navigate(server.url("/sign-in"));
    click(page, "sign-in-passkey");
    assertThat(newcomer.current()).isVisible();
    assertEquals(true, page.evaluate("fetch('/api/me').then(r => r.json()).then(m => m.signedIn)"));
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
    await(page, "(await (await fetch('/api/steering')).text()).includes('\"more\"')");
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
        () -> click(page, "report-send"));

    Page desk = moderator.page();
    signIn(desk, "minder");
    desk.navigate(server.url("/moderation"));
    desk.getByTestId("case").first().click();
    desk.getByTestId("decision-action").selectOption("take-down");
    click(desk, "decide");
    page.waitForSelector("[data-testid=slide][data-clip-id=\"%s\"]".formatted(clip), detached());
    assertEquals(404, status(page, clip));

    desk.reload();
    desk.getByTestId("decision-action").selectOption("restore");
    click(desk, "decide");
    await(page, "(await fetch('/api/clips/%s')).status === 200".formatted(clip));
  }

  @Test
  @Order(7)
  void block_creatorVanishesAtOnce() {
    Page page = newcomer.page();
    newcomer.open(server.url("/"));
    String clip = newcomer.clip();
    newcomer.current().getByTestId("more").click();
    page.getByTestId("menu-block").click();
    confirm(page);
    page.waitForSelector("[data-testid=slide][data-clip-id=\"%s\"]".formatted(clip), detached());
    assertEquals(404, status(page, clip));
  }

  @Test
  @Order(8)
  void export_thenDelete_leavesAfterItsGrace() throws IOException {
    Page page = newcomer.page();
    page.navigate(server.url("/settings/data"));
    Download download = page.waitForDownload(() -> click(page, "export"));
    try (ZipFile zip = new ZipFile(download.path().toFile())) {
      List<String> names = zip.stream().map(entry -> entry.getName()).toList();
      assertTrue(names.contains("account.json"), names::toString);
    }
    click(page, "delete-account");
    fill(page, "delete-password", PASSWORD);
    confirm(page);
    assertThat(page.getByTestId("deletion-pending")).isVisible();
    click(page, "restore-account");
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

  private void signIn(Page page, String handle) {
    page.navigate(server.url("/sign-in"));
    fill(page, "handle", handle);
    fill(page, "password", PASSWORD);
    click(page, "sign-in");
    await(page, "(await (await fetch('/api/me')).json()).signedIn");
  }

  /** Waits until an expression of the page, which may await something, is true. */
  private static void await(Page page, String expression) {
    Object result =
        page.evaluate(
            """
            async () => {
              for (let tries = 0; tries < 150; tries++) {
                if (%s) return true;
                await new Promise((resolve) => setTimeout(resolve, 100));
              }
              return false;
            }
            """
                .formatted(expression));
    assertEquals(true, result, expression);
  }

  private static void confirm(Page page) {
    page.getByTestId("confirm-yes").click();
  }

  private static void click(Page page, String testId) {
    page.getByTestId(testId).click();
  }

  private static void fill(Page page, String testId, String text) {
    page.getByTestId(testId).fill(text);
  }

  private static Page.WaitForSelectorOptions detached() {
    return new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED);
  }
}
