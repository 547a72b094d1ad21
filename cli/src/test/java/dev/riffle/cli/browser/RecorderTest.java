package dev.riffle.cli.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import dev.riffle.server.accounts.Role;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What one records with, where it is not all there or not allowed, and what becomes of a take. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecorderTest {
  private static final String PASSWORD = "a fine long phrase";
  private static final String UPLOADS = "**/api/uploads**";

  private DemoServer server;
  private Browsers browsers;
  private Browsers asking;

  @BeforeAll
  void start(@TempDir Path data) throws Exception {
    browsers = Browsers.launch();
    asking = Browsers.launchAsking();
    server = DemoServer.start(data);
    server.join("maker", "Mae Maker", PASSWORD, Role.USER);
  }

  @AfterAll
  void stop() {
    server.close();
    asking.close();
    browsers.close();
  }

  @Test
  void camera_denied_saysSo_andIsThereOnceAllowed() {
    try (Viewer viewer = maker(asking)) {
      Page page = viewer.page();
      page.navigate(server.url("/create/record"));
      assertThat(page.getByTestId("record-problem")).hasAttribute("data-problem", "denied");
      assertThat(page.getByTestId("upload-instead")).isVisible();
      page.context().grantPermissions(List.of("camera", "microphone"));
      viewer.click("record-retry");
      assertThat(page.getByTestId("screen-record")).hasAttribute("data-phase", "ready");
    }
  }

  @Test
  void camera_absent_offersPhotosInstead() {
    try (Browsers bare = Browsers.launchWithoutDevices();
        Viewer viewer = maker(bare)) {
      Page page = viewer.page();
      page.navigate(server.url("/create/record"));
      assertThat(page.getByTestId("record-problem")).hasAttribute("data-problem", "no-camera");
      viewer.click("photos-instead");
      assertThat(page.getByTestId("screen-photos")).isVisible();
    }
  }

  @Test
  void take_withoutAMicrophone_andNotSent_isThereAfterAReload() {
    try (Viewer viewer = maker(asking)) {
      Page page = viewer.page();
      page.onDialog(Dialog::accept);
      page.context().grantPermissions(List.of("camera"));
      page.navigate(server.url("/create/record"));
      assertThat(page.getByTestId("record-notice")).hasAttribute("data-notice", "no-voice");
      page.route(UPLOADS, Route::abort);
      new Creator(viewer).record(1.2);
      assertThat(page.getByTestId("resume-upload")).isVisible();

      page.reload();
      assertThat(page.getByTestId("unsent-take")).isVisible();
      page.unroute(UPLOADS);
      viewer.click("unsent-go-on");
      viewer.await(arrived(page));
      page.navigate(server.url("/create"));
      assertThat(page.getByTestId("draft").first()).isVisible();
      assertThat(page.getByTestId("unsent-take")).not().isVisible();
    }
  }

  @Test
  void soundPage_useThisSound_recordsToIt() {
    try (Viewer viewer = maker(browsers)) {
      Page page = viewer.page();
      viewer.await("(await (await fetch('/api/sounds?list=trending')).json()).sounds.length > 0");
      Object sound =
          page.evaluate(
              "fetch('/api/sounds?list=trending').then(r => r.json()).then(l => l.sounds[0].id)");
      page.navigate(server.url("/sounds/" + sound));
      viewer.click("use-sound");
      assertThat(page.getByTestId("record-subject")).isVisible();
      new Creator(viewer).record(1.2);
      assertEquals(sound, page.evaluate(draft(page) + ".then(d => d.sound.id)"));
      assertEquals(List.of(), viewer.faults());
    }
  }

  @Test
  void screen_shared_becomesATake() {
    try (Viewer viewer = maker(browsers)) {
      viewer.page().navigate(server.url("/create/record?mode=screen"));
      viewer.click("share-screen");
      new Creator(viewer).record(1.2);
      viewer.await(arrived(viewer.page()));
      assertEquals(List.of(), viewer.faults());
    }
  }

  @Test
  void photos_chosen_becomeASlideshow() throws IOException {
    try (Viewer viewer = maker(browsers)) {
      Page page = viewer.page();
      page.navigate(server.url("/create/record?mode=photos"));
      page.getByTestId("photo-files")
          .setInputFiles(new FilePayload[] {photo("a.png", 0xff5500), photo("b.png", 0x0055ff)});
      assertThat(page.getByTestId("photo")).hasCount(2);
      viewer.click("photos-make");
      assertThat(page.getByTestId("screen-edit")).isVisible();
      viewer.await(arrived(page));
      assertEquals(
          6.0,
          ((Number) page.evaluate(draft(page) + ".then(d => d.file.durationSeconds)"))
              .doubleValue(),
          0.3);
      assertEquals(List.of(), viewer.faults());
    }
  }

  private Viewer maker(Browsers chosen) {
    Viewer viewer = new Viewer(chosen.browser(), 390, 844);
    viewer.signIn(server.url("/sign-in"), "maker", PASSWORD);
    return viewer;
  }

  private static FilePayload photo(String name, int color) throws IOException {
    BufferedImage picture = new BufferedImage(90, 160, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 160; y++) {
      for (int x = 0; x < 90; x++) {
        picture.setRGB(x, y, color);
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", bytes);
    return new FilePayload(name, "image/png", bytes.toByteArray());
  }

  /** Tells whether the file of the draft that is edited was received and looked at. */
  private static String arrived(Page page) {
    return "(await %s).file?.durationSeconds > 0".formatted(draft(page));
  }

  private static String draft(Page page) {
    String id = page.url().substring(page.url().lastIndexOf('/') + 1);
    return "fetch('/api/drafts/%s').then(r => r.json())".formatted(id);
  }
}
