package dev.riffle.cli.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Someone who uses the app as a new guest, by keys and by what the page shows. */
final class Viewer implements AutoCloseable {
  private static final String FINISHED =
      "id => { const video = [...document.querySelectorAll('video')].find(v => !v.paused);"
          + " return video && video.currentTime > 0.93 * video.duration; }";

  static final double PATIENCE_MILLIS = 15_000;

  private final BrowserContext context;
  private final Page page;
  private final CDPSession devtools;
  private final List<String> faults = new ArrayList<>();
  private boolean learning = true;

  Viewer(Browser browser, int width, int height) {
    context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height));
    page = context.newPage();
    devtools = context.newCDPSession(page);
    page.setDefaultTimeout(PATIENCE_MILLIS);
    page.onPageError(fault -> faults.add(fault));
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")) {
        faults.add(message.text() + " at " + message.location());
      }
    });
  }

  Page page() {
    return page;
  }

  /** Signs in by the form. */
  void signIn(String url, String handle, String password) {
    page.navigate(url);
    fill("handle", handle);
    fill("password", password);
    click("sign-in");
    await("(await (await fetch('/api/me')).json()).signedIn");
  }

  void click(String testId) {
    page.getByTestId(testId).click();
  }

  void fill(String testId, String text) {
    page.getByTestId(testId).fill(text);
  }

  /** Waits until an expression of the page, which may await something, is true. */
  void await(String expression) {
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

  /** Gives the browser a device that makes and uses passkeys, and says yes to everything. */
  void addAuthenticator() {
    devtools.send("WebAuthn.enable");
    JsonObject device = new JsonObject();
    device.addProperty("protocol", "ctap2");
    device.addProperty("transport", "internal");
    device.addProperty("hasResidentKey", true);
    device.addProperty("hasUserVerification", true);
    device.addProperty("isUserVerified", true);
    device.addProperty("automaticPresenceSimulation", true);
    JsonObject options = new JsonObject();
    options.add("options", device);
    devtools.send("WebAuthn.addVirtualAuthenticator", options);
  }

  /** Connects the page again, to send at most so many bytes a second. */
  void connect(int uploadBytesPerSecond) {
    network(false, uploadBytesPerSecond);
  }

  /** Cuts the page off. */
  void disconnect() {
    network(true, 0);
  }

  private void network(boolean offline, int uploadBytesPerSecond) {
    JsonObject conditions = new JsonObject();
    conditions.addProperty("offline", offline);
    conditions.addProperty("latency", 0);
    conditions.addProperty("downloadThroughput", -1);
    conditions.addProperty("uploadThroughput", uploadBytesPerSecond);
    devtools.send("Network.enable");
    devtools.send("Network.emulateNetworkConditions", conditions);
  }

  /** Errors that the page threw or logged. */
  List<String> faults() {
    return faults;
  }

  void open(String url) {
    page.navigate(url);
    PlaywrightAssertions.assertThat(current()).isVisible();
  }

  /** Returns the slide that is being watched. */
  Locator current() {
    return page.locator("[data-testid=slide][data-active=true]");
  }

  String clip() {
    return attribute("data-clip-id");
  }

  /** Returns the first of the clip's tags, which in the demo is its topic. */
  String topic() {
    return attribute("data-tags").split(" ", 2)[0];
  }

  void watchToTheEnd() {
    awaitPlaying();
    page.waitForFunction(FINISHED, null, new Page.WaitForFunctionOptions().setPollingInterval(20));
  }

  void awaitPlaying() {
    page.waitForSelector("[data-testid=slide][data-active=true][data-playing=true]");
  }

  /**
   * Moves on, and returns when the next clip is the current one, the server has the watch and, if
   * it learns, the page has what follows from it.
   */
  void next() {
    String left = clip();
    AtomicBoolean acknowledged = new AtomicBoolean();
    page.waitForResponse(
        response -> {
          acknowledged.compareAndSet(false, response.url().endsWith("/api/events"));
          return acknowledged.get() && (!learning || response.url().contains("/api/feed"));
        },
        () -> page.keyboard().press("j"));
    page.waitForSelector(
        "[data-testid=slide][data-active=true]:not([data-clip-id=\"%s\"])".formatted(left));
  }

  void switchLearningOff() {
    page.getByTestId("learning-switch").click();
    page.waitForSelector("[data-testid=learning-panel][data-enabled=false]");
    learning = false;
  }

  private String attribute(String name) {
    String value = current().getAttribute(name);
    if (value == null) {
      throw new AssertionError("the current slide has no " + name);
    }
    return value;
  }

  @Override
  public void close() {
    context.close();
  }
}
