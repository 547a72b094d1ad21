package dev.riffle.cli.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A Chromium of this machine, with a made-up camera and microphone or none; by Playwright. */
final class Browsers implements AutoCloseable {
  private static final List<Path> PLACES =
      List.of(
          Path.of("/usr/bin/chromium"),
          Path.of("/usr/bin/chromium-browser"),
          Path.of("/usr/bin/google-chrome"),
          Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--autoplay-policy=no-user-gesture-required");
  private static final String DEVICES = "--use-fake-device-for-media-stream";
  private static final String ALLOWED = "--use-fake-ui-for-media-stream";
  private static final String SCREEN = "--auto-select-desktop-capture-source=Entire screen";

  private final Playwright playwright;
  private final Browser browser;

  private Browsers(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Allows each page the camera, the microphone and the screen. */
  static Browsers launch() {
    return launch(List.of(DEVICES, ALLOWED, SCREEN));
  }

  /** Has devices, and allows pages what they are granted. */
  static Browsers launchAsking() {
    return launch(List.of(DEVICES));
  }

  /** Allows each page all that there is, which is nothing. */
  static Browsers launchWithoutDevices() {
    return launch(List.of(ALLOWED));
  }

  private static Browsers launch(List<String> media) {
    PlaywrightAssertions.setDefaultAssertionTimeout(Viewer.PATIENCE_MILLIS);
    Path chromium =
        PLACES.stream()
            .filter(Files::isExecutable)
            .findFirst()
            .orElseThrow(
                () -> new IllegalStateException("no Chromium; ./riffle test installs one"));
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(Stream.concat(FLAGS.stream(), media.stream()).toList()));
    return new Browsers(playwright, browser);
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
