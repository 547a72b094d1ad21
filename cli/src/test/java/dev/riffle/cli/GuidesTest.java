package dev.riffle.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.riffle.engine.feed.Feed;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuidesTest {
  @TempDir Path classes;

  @Test
  void readme_javaSnippet_recommendsWhatIsNotSeen() throws Exception {
    Feed feed = (Feed) Snippet.run(Snippet.first("README.md", "java"), classes);

    assertEquals("clip-2", feed.items().getFirst().item());
  }

  @Test
  void libraryGuide_javaSnippet_runs() throws Exception {
    Feed feed = (Feed) Snippet.run(Snippet.first("docs/library.md", "java"), classes);

    assertFalse(feed.items().isEmpty());
  }
}
