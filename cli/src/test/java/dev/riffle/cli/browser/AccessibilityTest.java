package dev.riffle.cli.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import dev.riffle.server.accounts.Role;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The main screens on a small phone, as axe-core sees them: names of controls, contrast, targets
 * for fingers; and that nothing sticks out to the side.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {
  private static final String PASSWORD = "a fine long phrase";
  private static final Path AXE = Path.of("../web/node_modules/axe-core/axe.min.js");

  private DemoServer server;
  private Browsers browsers;
  private Viewer member;
  private Viewer guest;
  private String clip = "";
  private String axe = "";
  private String check = "";

  @BeforeAll
  void start(@TempDir Path data) throws Exception {
    axe = Files.readString(AXE);
    check = resource("accessibility.js");
    browsers = Browsers.launch();
    server = DemoServer.start(data);
    server.join("maker", "Mae Maker", PASSWORD, Role.USER);
    server.join("friend", "Fred Friend", PASSWORD, Role.USER);
    clip = server.publish("maker");
    guest = phone();
    member = phone();
    member.signIn(server.url("/sign-in"), "maker", PASSWORD);
    befriend();
  }

  @AfterAll
  void stop() {
    member.close();
    guest.close();
    server.close();
    browsers.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/, '[data-testid=slide][data-active=true]'",
    "/c/CLIP, '[data-testid=slide][data-active=true]'",
    "/@maker, '[data-testid=profile]'",
    "/discover, '[data-testid=trend]'",
    "/search?q=dog, '[data-testid=screen-search]'",
    "/settings, '[data-testid=screen-settings]'",
    "/settings/account, '[data-testid=screen-settings]'",
    "/inbox, '[data-testid=screen-inbox]'",
    "/create, '[data-testid=create-record]'",
    "/create/record, '[data-testid=screen-record][data-phase=ready]'",
    "/studio, '[data-testid=studio-sources]'",
    "/studio/CLIP, '[data-testid=studio-retention]'"
  })
  void screen_ofAMember_hindersNobody(String path, String ready) throws Exception {
    assertEquals(List.of(), findings(member, path, ready));
  }

  @ParameterizedTest
  @CsvSource({
    "/sign-in, '[data-testid=screen-sign-in]'",
    "/sign-up, '[data-testid=screen-sign-up]'",
    "/studio, '[data-testid=guest-state]'"
  })
  void screen_ofAGuest_hindersNobody(String path, String ready) throws Exception {
    assertEquals(List.of(), findings(guest, path, ready));
  }

  @Test
  void check_ofAPageThatHinders_findsEachWay() throws Exception {
    try (Viewer viewer = phone()) {
      viewer.page().navigate(server.url("/sign-in"));
      assertThat(viewer.page().getByTestId("screen-sign-in")).isVisible();
      viewer
          .page()
          .evaluate(
              """
              document.querySelector('h1').insertAdjacentHTML('afterend', `<button></button>
                <p id="pale">pale</p><div id="wide">wide</div>`);
              document.getElementById('pale').style.color = '#333';
              document.getElementById('wide').style.width = '900px';
              """);
      String found = findings(viewer).toString();
      for (String rule :
          List.of("button-name", "color-contrast #pale", "scrolls sideways", "<button></button>")) {
        assertTrue(found.contains(rule), rule + " in " + found);
      }
    }
  }

  private List<?> findings(Viewer viewer, String path, String ready) throws Exception {
    Page page = viewer.page();
    page.navigate(server.url(path.replace("CLIP", clip)));
    assertThat(page.locator(ready).first()).isVisible();
    assertThat(page.getByTestId("loading")).hasCount(0);
    return findings(viewer);
  }

  private List<?> findings(Viewer viewer) {
    viewer.page().evaluate(axe);
    return (List<?>) viewer.page().evaluate(check);
  }

  /** Has somebody watch and like the clip, so that the inbox and the studio have something. */
  private void befriend() {
    try (Viewer friend = phone()) {
      friend.signIn(server.url("/sign-in"), "friend", PASSWORD);
      friend.open(server.url("/c/" + clip));
      friend.watchToTheEnd();
      friend.current().getByTestId("like").click();
      friend.await("(await (await fetch('/api/clips/%s')).json()).likes === 1".formatted(clip));
    }
    member.await(
        "(await (await fetch('/api/studio/clips/%s')).json()).views === 1".formatted(clip));
  }

  private Viewer phone() {
    return new Viewer(browsers.browser(), 360, 740);
  }

  private static String resource(String name) throws IOException {
    try (var in = Objects.requireNonNull(AccessibilityTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
