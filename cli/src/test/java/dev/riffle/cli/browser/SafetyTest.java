package dev.riffle.cli.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.riffle.server.accounts.Role;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A place from its first start to somebody who has to leave it; each step follows on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SafetyTest {
  private static final String PASSWORD = "a fine long phrase";

  private DemoServer server;
  private Browsers browsers;
  private Viewer boss;
  private Viewer talker;
  private Viewer reader;
  private String clip = "";

  @BeforeAll
  void start(@TempDir Path data) throws Exception {
    browsers = Browsers.launch();
    server = DemoServer.startBeforeSetUp(data);
    boss = new Viewer(browsers.browser(), 1440, 900);
    talker = new Viewer(browsers.browser(), 1440, 900);
    reader = new Viewer(browsers.browser(), 1440, 900);
  }

  @AfterAll
  void stop() {
    boss.close();
    talker.close();
    reader.close();
    server.close();
    browsers.close();
  }

  @Test
  @Order(1)
  void setUpPage_onTheFirstStart_makesTheAdministrator() {
    boss.page().navigate(server.url("/setup"));
    boss.fill("setup-code", server.setUpCode());
    boss.fill("instance-name", "Our place");
    boss.fill("name", "Boss");
    boss.fill("handle", "boss");
    boss.fill("password", PASSWORD);
    boss.click("finish-setup");
    assertThat(boss.page().getByTestId("counts")).isVisible();
    assertThat(boss.page()).hasTitle(Pattern.compile(".*Our place"));
  }

  @Test
  @Order(2)
  void comment_reported_isTakenDown() throws Exception {
    server.join("talker", "Tess Talker", PASSWORD, Role.USER);
    server.join("reader", "Rob Reader", PASSWORD, Role.USER);
    clip = server.publish("talker");
    talker.signIn(server.url("/sign-in"), "talker", PASSWORD);
    reader.signIn(server.url("/sign-in"), "reader", PASSWORD);
    comments(talker);
    talker.page().getByTestId("comment-text").first().fill("What rubbish you all write");
    talker.page().getByTestId("comment-send").first().click();
    assertThat(talker.page().getByTestId("comment")).isVisible();

    comments(reader);
    reader.click("comment-menu");
    reader.click("comment-report");
    reader.page().locator("input[name=reason]").first().check();
    reader
        .page()
        .waitForResponse(
            answer -> answer.url().endsWith("/api/reports") && answer.ok(),
            () -> reader.click("report-send"));

    openCase();
    assertThat(boss.page().getByTestId("case-file")).containsText("What rubbish");
    decide("take-down");
    comments(reader);
    assertThat(reader.page().getByTestId("comment")).hasCount(0);
  }

  @Test
  @Order(3)
  void appeal_refused_isToldWithItsAnswer() {
    Page page = talker.page();
    page.navigate(server.url("/settings/standing"));
    talker.click("appeal");
    talker.fill("appeal-text", "It was a joke.");
    talker.click("send-appeal");
    assertThat(page.getByTestId("decision")).containsText("It was a joke.");

    boss.page().reload();
    boss.fill("appeal-answer-text", "Nobody laughed.");
    boss.click("refuse-appeal");
    assertThat(boss.page().getByTestId("appeal-answer")).hasCount(0);
    page.reload();
    assertThat(page.getByTestId("decision")).containsText("Nobody laughed.");
    assertThat(page.getByTestId("appeal")).hasCount(0);
  }

  @Test
  @Order(4)
  void like_whileOffline_isKeptAndCountedOnce() {
    reader.open(server.url("/c/" + clip));
    reader.awaitPlaying();
    reader.disconnect();
    Locator like = reader.current().getByTestId("like");
    like.click();
    assertThat(like).hasAttribute("aria-pressed", "true");
    reader.connect(-1);
    reader.page().evaluate("window.dispatchEvent(new Event('online'))");
    String seen = "(await (await fetch('/api/clips/%s')).json())".formatted(clip);
    reader.await(seen + ".liked && " + seen + ".likes === 1");
    reader.page().reload();
    assertThat(reader.current().getByTestId("like")).hasAttribute("aria-pressed", "true");
    reader.await(seen + ".likes === 1");
  }

  @Test
  @Order(5)
  void person_suspended_isTold_andTheirClipsAreGone() {
    reader.open(server.url("/c/" + clip));
    decide("suspend");
    reader
        .page()
        .waitForSelector(
            "[data-testid=slide][data-clip-id=\"%s\"]".formatted(clip),
            new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
    reader.await("(await fetch('/api/clips/%s')).status === 404".formatted(clip));
    Page page = talker.page();
    page.navigate(server.url("/create"));
    assertThat(page.getByTestId("account-suspended")).isVisible();
    page.getByTestId("account-suspended").locator("a").click();
    assertThat(page.getByTestId("decision")).hasCount(2);
  }

  @Test
  @Order(6)
  void signOut_inOneTab_isKnownInTheOther() {
    Page other = reader.page().context().newPage();
    other.navigate(server.url("/create"));
    assertThat(other.getByTestId("create-record")).isVisible();
    reader.page().navigate(server.url("/settings"));
    reader.click("sign-out");
    assertThat(other.getByTestId("guest-state")).isVisible();
  }

  private void comments(Viewer viewer) {
    viewer.open(server.url("/c/" + clip));
    viewer.current().getByTestId("comments").click();
    assertThat(viewer.page().getByTestId("comment-text").first()).isVisible();
  }

  private void openCase() {
    boss.page().navigate(server.url("/moderation"));
    boss.page().getByTestId("case").first().locator("a").first().click();
    assertThat(boss.page().getByTestId("case-file")).isVisible();
  }

  private void decide(String action) {
    boss.page().getByTestId("decision-action").selectOption(action);
    boss.page()
        .waitForResponse(
            answer -> answer.url().contains("/api/moderation/") && answer.ok(),
            () -> boss.click("decide"));
  }
}
