package dev.riffle.cli.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The product's promise: what is watched to the end is shown more, within a dozen clips. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedLearnsTest {
  private static final int CLIPS = 12;

  private DemoServer server;
  private Browsers browsers;

  @BeforeAll
  void start(@TempDir Path data) throws Exception {
    browsers = Browsers.launch();
    server = DemoServer.start(data);
  }

  @AfterAll
  void stop() {
    server.close();
    browsers.close();
  }

  @Test
  void feed_topicOfFirstClipFinishedAndOthersSkipped_showsClearlyMoreOfIt() {
    List<String> unlearned = watch(false);
    List<String> learned = watch(true);

    String seen = "with learning %s, without %s".formatted(learned, unlearned);
    assertTrue(shareOfFirst(learned) >= shareOfFirst(unlearned) + 0.1, seen);
    assertTrue(shareOfFirst(learned) >= 0.3, seen);
  }

  private static double shareOfFirst(List<String> topics) {
    return topics.stream().filter(topics.getFirst()::equals).count() / (double) topics.size();
  }

  /** Returns the topics of the clips shown to a new guest who finishes only the first one's. */
  private List<String> watch(boolean learning) {
    try (Viewer viewer = new Viewer(browsers.browser(), 1440, 900)) {
      viewer.open(server.url("/"));
      if (!learning) {
        viewer.switchLearningOff();
      }
      List<String> topics = new ArrayList<>();
      for (int i = 0; i < CLIPS; i++) {
        topics.add(viewer.topic());
        viewer.awaitPlaying();
        if (topics.getLast().equals(topics.getFirst())) {
          viewer.watchToTheEnd();
        }
        viewer.next();
      }
      assertEquals(List.of(), viewer.faults());
      return topics;
    }
  }
}
