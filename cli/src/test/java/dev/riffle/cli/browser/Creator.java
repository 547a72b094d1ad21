package dev.riffle.cli.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;

/** Someone on a phone who makes clips: records, edits and publishes by what the pages offer. */
final class Creator {
  private static final double PRODUCTION_MILLIS = 60_000;
  private static final Pattern AVAILABLE = Pattern.compile("playable|done");

  private final Viewer viewer;

  Creator(Viewer viewer) {
    this.viewer = viewer;
  }

  /** Records some seconds, and opens them in the editor. */
  void record(double seconds) {
    begin();
    viewer
        .page()
        .waitForFunction(
            "least => document.querySelector('[data-testid=record-time]').dataset.seconds >= least",
            seconds);
    viewer.click("record-button");
    finish();
  }

  /** Records as long as one may, and opens that in the editor. */
  void recordToTheEnd() {
    begin();
    finish();
  }

  /** Cuts tenths of a second off both ends, by keys, and returns how many seconds are left. */
  double trim(int tenthsOfStart, int tenthsOfEnd) {
    viewer.click("tab-cut");
    press("trim-start", "ArrowRight", tenthsOfStart);
    press("trim-end", "ArrowLeft", tenthsOfEnd);
    awaitSaved();
    return place("trim-end") - place("trim-start");
  }

  void write(String caption) {
    viewer.click("tab-details");
    viewer.fill("clip-caption", caption);
    awaitSaved();
  }

  /** Publishes what the editor shows, and returns the clip's id once it plays. */
  String publish() {
    Page page = viewer.page();
    viewer.click("publish");
    assertThat(page.getByTestId("outcome"))
        .hasAttribute(
            "data-state",
            AVAILABLE,
            new LocatorAssertions.HasAttributeOptions().setTimeout(PRODUCTION_MILLIS));
    String address = String.valueOf(page.getByTestId("watch-clip").getAttribute("href"));
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private void begin() {
    assertThat(viewer.page().getByTestId("screen-record")).hasAttribute("data-phase", "ready");
    viewer.click("record-button");
  }

  private void finish() {
    viewer.click("record-done");
    assertThat(viewer.page().getByTestId("screen-edit")).isVisible();
  }

  private void press(String testId, String key, int times) {
    Locator handle = viewer.page().getByTestId(testId);
    for (int i = 0; i < times; i++) {
      handle.press(key);
    }
  }

  private double place(String handle) {
    String value = viewer.page().getByTestId(handle).getAttribute("aria-valuenow");
    return Double.parseDouble(String.valueOf(value));
  }

  private void awaitSaved() {
    assertThat(viewer.page().getByTestId("saving")).hasAttribute("data-state", "saved");
  }
}
