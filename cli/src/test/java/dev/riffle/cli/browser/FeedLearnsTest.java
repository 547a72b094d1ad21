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
  private static final int CLIPS = 14;

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
  void feed_oneTopicFinishedAndOthersSkipped_showsClearlyMoreOfIt() {
    String topic = topicOfFirstClip();
    List<String> learned = watch(topic, true);
    List<String> unlearned = watch(topic, false);

    String seen = "%s: with learning %s, without %s".formatted(topic, learned, unlearned);
    assertTrue(count(topic, learned) >= count(topic, unlearned) + 2, seen);
    assertTrue(count(topic, learned.subList(CLIPS / 2, CLIPS)) >= 3, seen);
  }

  private static long count(String topic, List<String> topics) {
    return topics.stream().filter(topic::equals).count();
  }

  private String topicOfFirstClip() {
    try (Viewer viewer = new Viewer(browsers.browser(), 1440, 900)) {
      viewer.open(server.url("/"));
      return viewer.topic();
    }
  }

  /** Returns the topics of the clips shown to a guest who finishes one topic and skips the rest. */
  private List<String> watch(String topic, boolean learning) {
    try (Viewer viewer = new Viewer(browsers.browser(), 1440, 900)) {
      viewer.open(server.url("/"));
      if (!learning) {
        viewer.switchLearningOff();
      }
      List<String> topics = new ArrayList<>();
      for (int i = 0; i < CLIPS; i++) {
        topics.add(viewer.topic());
        viewer.awaitPlaying();
        if (viewer.topic().equals(topic)) {
          viewer.watchToTheEnd();
        }
        viewer.next();
      }
      assertEquals(List.of(), viewer.faults());
      return topics;
    }
  }
}
